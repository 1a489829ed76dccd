/** Checks every plan and says what it found. Exit code 1 when anything is wrong. */
import { buildPlan } from '../src/plan/plan.ts';
import { formatProblem } from '../src/plan/problems.ts';
import { keepPlan } from '../src/site/plans.ts';
import { listPlans, readPlan } from './read-plan.ts';
import { readSite } from './read-site.ts';

/** Prints all faults of all plans, then a line a plan; returns the number of faults. */
export function checkPlans(): number {
  const ids = listPlans();
  if (ids.length === 0) {
    console.error('content/ 里没有规划：放入一个规划文件夹');
    return 1;
  }
  const site = readSite();
  for (const problem of site.problems) console.error(formatProblem(problem));
  let faults = site.problems.length;
  for (const id of ids) {
    const input = readPlan(id);
    const { plan, problems } = buildPlan(input);
    faults += problems.length;
    for (const problem of problems) console.error(formatProblem(problem));
    if (!plan) continue;
    if (problems.length === 0) keepPlan(plan, input.files);
    const { chapters, sections, clauses, corrections, doubts, unaccounted, source } = plan.stats;
    console.log(
      `${id}: ${chapters} chapters, ${sections} sections, ${clauses} clauses, ${corrections} corrections, ${doubts} doubts, ` +
        `${unaccounted} characters unaccounted for of ${source.toLocaleString('en')}`,
    );
  }
  if (faults > 0) console.error(`共 ${faults} 个问题`);
  return faults;
}

if (import.meta.main) process.exitCode = checkPlans() > 0 ? 1 : 0;
