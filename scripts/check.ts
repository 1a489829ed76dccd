/** Checks every plan and says what it found. Exit code 1 when anything is wrong. */
import { buildPlan, type Built, type Plan } from '../src/plan/plan.ts';
import { formatFault } from '../src/text/faults.ts';
import type { Site } from '../src/site/plans/site-config.ts';
import { step } from '../src/site/build/progress.ts';
import { listPlans, readPlan } from '../src/site/plans/read-plan.ts';
import { readSite } from '../src/site/plans/read-site.ts';

/** Who hears what the check finds. */
export interface Listener {
  fault(line: string): void;
  /** The line of a plan that could be read. */
  plan(line: string): void;
  /** The site's own particulars, where they could be read. */
  site(site: Site): void;
  /** A plan without fault, and the syntax trees of its chapters. */
  sound(plan: Plan, trees: Built['trees']): void | Promise<void>;
  at(done: number, all: number): void;
}

/** Checks all plans: all faults first to last, a line a plan. Returns the number of faults. */
export async function checkPlans(listener: Listener): Promise<number> {
  const { fault: say, plan: tell, site: known, sound, at } = listener;
  const ids = listPlans();
  if (ids.length === 0) {
    say('content/ 里没有规划：放入一个规划文件夹');
    return 1;
  }
  const site = readSite();
  for (const fault of site.faults) say(formatFault(fault));
  if (site.site) known(site.site);
  let count = site.faults.length;
  for (const [done, id] of ids.entries()) {
    const { plan, faults, trees } = buildPlan(readPlan(id));
    count += faults.length;
    for (const fault of faults) say(formatFault(fault));
    at(done + 1, ids.length);
    if (!plan) continue;
    if (faults.length === 0) await sound(plan, trees);
    const { chapters, sections, clauses, corrections, doubts, unaccounted, source } = plan.stats;
    tell(
      `${id}: ${chapters} chapters, ${sections} sections, ${clauses} clauses, ${corrections} corrections, ${doubts} doubts, ` +
        `${unaccounted} characters unaccounted for of ${source.toLocaleString('en')}`,
    );
  }
  if (count > 0) say(`共 ${count} 个问题`);
  return count;
}

if (import.meta.main) {
  const checking = step('检查规划');
  const faults = await checkPlans({
    fault: console.error,
    plan: console.log,
    site() {},
    sound() {},
    at: checking.at,
  });
  checking.over();
  process.exitCode = faults > 0 ? 1 : 0;
}
