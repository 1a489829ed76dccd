/** Plans and the site's own particulars for who works on them: read when they are asked for, refused when faulty. */
import { isDraft } from '../../plan/authoring/draft.ts';
import type { PlanFiles } from '../../plan/authoring/files.ts';
import { buildPlan, type Plan } from '../../plan/plan.ts';
import { wholePlan } from '../../plan/published-plan.ts';
import { formatFault, type Fault } from '../../text/faults.ts';
import type { SiteConfig } from './site-config.ts';
import { providePlans } from './plan-provider.ts';
import { listPlans, readPlan } from './read-plan.ts';
import { readSite } from './read-site.ts';

const cache = new Map<string, { plan: Plan; input: PlanFiles }>();

/** The plan in `content/<id>/`, with the layers that are not published. Throws with every fault listed if it has any. While one edits, changed files are read again. */
export function loadPlan(id: string): Plan {
  const known = cache.get(id);
  const input = readPlan(id);
  if (known && unchanged(known.input, input)) return known.plan;
  const { plan, faults } = buildPlan(input);
  if (!plan || faults.length > 0) throw faulty(faults);
  const whole = wholePlan(plan);
  cache.set(id, { plan: whole, input });
  return whole;
}

/** All plans, by id; a draft with faults is told and left out. */
const getPlans = (): Plan[] =>
  listPlans().flatMap((id) => {
    try {
      return [loadPlan(id)];
    } catch (error) {
      if (!isDraft(readPlan(id))) throw error;
      console.error((error as Error).message);
      return [];
    }
  });

/** What `content/site.yaml` says. Throws with every fault of the file listed if it has any. */
function getSite(): SiteConfig {
  const { site, count } = readSite();
  if (!site) throw faulty(count);
  return site;
}

const faulty = (faults: readonly Fault[]): Error => new Error(`\n${faults.map(formatFault).join('\n')}`);

const unchanged = (a: PlanFiles, b: PlanFiles): boolean =>
  same(a.files, b.files) && same(a.others ?? new Map(), b.others ?? new Map());

const same = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);

/** To be called where plans may change while pages are made of them. */
export const provideAsRead = (): void => providePlans({ getPlan: loadPlan, getPlans, getSite });
