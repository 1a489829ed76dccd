/** Checks every plan and says what it found. Exit code 1 when anything is wrong. */
import { buildPlan, type Plan } from '../src/plan/plan.ts';
import type { PlanFiles } from '../src/plan/files.ts';
import { formatProblem } from '../src/plan/problems.ts';
import { step } from './progress.ts';
import { listPlans, readPlan } from './read-plan.ts';
import { readSite } from './read-site.ts';

/** Who hears what the check finds. */
export interface Listener {
  fault(line: string): void;
  /** The line of a plan that could be read. */
  plan(line: string): void;
  /** A plan without fault, and the files it was built of. */
  sound(plan: Plan, files: PlanFiles['files']): void;
  at(done: number, all: number): void;
}

/** Checks all plans: all faults first to last, a line a plan. Returns the number of faults. */
export function checkPlans({ fault, plan: tell, sound, at }: Listener): number {
  const ids = listPlans();
  if (ids.length === 0) {
    fault('content/ 里没有规划：放入一个规划文件夹');
    return 1;
  }
  const site = readSite();
  for (const problem of site.problems) fault(formatProblem(problem));
  let faults = site.problems.length;
  for (const [done, id] of ids.entries()) {
    const input = readPlan(id);
    const { plan, problems } = buildPlan(input);
    faults += problems.length;
    for (const problem of problems) fault(formatProblem(problem));
    at(done + 1, ids.length);
    if (!plan) continue;
    if (problems.length === 0) sound(plan, input.files);
    const { chapters, sections, clauses, corrections, doubts, unaccounted, source } = plan.stats;
    tell(
      `${id}: ${chapters} chapters, ${sections} sections, ${clauses} clauses, ${corrections} corrections, ${doubts} doubts, ` +
        `${unaccounted} characters unaccounted for of ${source.toLocaleString('en')}`,
    );
  }
  if (faults > 0) fault(`共 ${faults} 个问题`);
  return faults;
}

if (import.meta.main) {
  const checking = step('检查规划');
  const faults = checkPlans({ fault: console.error, plan: console.log, sound() {}, at: checking.at });
  checking.over();
  process.exitCode = faults > 0 ? 1 : 0;
}
