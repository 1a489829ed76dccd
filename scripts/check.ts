/** Checks every plan and says what it found. Exit code 1 when anything is wrong. */
import { checkPlans } from '../src/site/plans/check-plans.ts';
import { say, step } from '../src/site/build/progress.ts';

const checking = step('检查规划');
const { faults } = checkPlans({ fault: console.error, plan: say, at: checking.at });
checking.over();
process.exitCode = faults > 0 ? 1 : 0;
