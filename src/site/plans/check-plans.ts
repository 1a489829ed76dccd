/** Reads and checks every plan there is, and the site's own particulars. */
import { isDraft } from '../../plan/authoring/draft.ts';
import { buildPlan, type Plan } from '../../plan/plan.ts';
import { formatFault } from '../../text/faults.ts';
import { contentRoot, listPlans, readPlan } from './read-plan.ts';
import { readSite } from './read-site.ts';
import type { SiteConfig } from './site-config.ts';

export interface Checked {
  /** Plans without fault. */
  plans: Plan[];
  site: SiteConfig;
  /** How many faults there are; all have been told. */
  faults: number;
}

/** A listener: it is told what the check finds, as the check goes on. */
export interface Listener {
  fault(line: string): void;
  /** The line of a plan that could be read. */
  plan(line: string): void;
  at(done: number, all: number): void;
}

/** Checks all plans: tells all faults first to last, a line a plan. */
export function checkPlans({ fault, plan: tell, at }: Listener): Checked {
  const { site, count } = readSite();
  const checked: Checked = { plans: [], site: site ?? {}, faults: 0 };
  const found = (lines: readonly string[]): void => {
    for (const line of lines) fault(line);
    checked.faults += lines.length;
  };
  found(count.map(formatFault));
  const ids = listPlans();
  if (ids.length === 0) found([`${contentRoot()}/ 里没有规划：放入一个规划文件夹`]);
  for (const [done, id] of ids.entries()) {
    const files = readPlan(id);
    const { plan, faults } = buildPlan(files);
    at(done + 1, ids.length);
    if (isDraft(files)) {
      for (const one of faults) fault(formatFault(one));
      tell(`${id}：初稿，${faults.length} 个问题，不公布`);
      continue;
    }
    found(faults.map(formatFault));
    if (!plan) continue;
    if (faults.length === 0) checked.plans.push(plan);
    tell(describe(plan));
  }
  if (checked.faults === 0 && checked.plans.length === 0)
    found([`${contentRoot()}/ 里只有初稿：没有可以公布的规划`]);
  if (checked.faults > 0) fault(`共 ${checked.faults} 个问题`);
  return checked;
}

function describe({ id, stats, counts }: Plan): string {
  const { chapters, sections, clauses, corrections, doubts, unaccounted, source } = stats;
  return (
    `${id}: ${chapters} chapters, ${sections} sections, ${clauses} clauses, ${corrections} corrections, ${doubts} doubts, ` +
    `${unaccounted} characters unaccounted for of ${source.toLocaleString('en')}。${counts}`
  );
}
