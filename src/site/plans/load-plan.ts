/** Plans and the site's own particulars for who works on them: read when they are asked for, as far as they can be. */
import type { PlanFiles } from '../../plan/authoring/files.ts';
import { buildPlan, type Plan } from '../../plan/plan.ts';
import { wholePlan } from '../../plan/published-plan.ts';
import { formatFault, type Fault } from '../../text/faults.ts';
import type { SiteConfig } from './site-config.ts';
import { providePlans } from './plan-provider.ts';
import { listPlans, readPlan } from './read-plan.ts';
import { readSite } from './read-site.ts';

interface Read {
  input: PlanFiles;
  /** With the layers that are not published; `null` where its files cannot be read. */
  plan: Plan | null;
  faults: Fault[];
}

const cache = new Map<string, Read>();

/** The plan in `content/<id>/` as it stands there now: while one edits, changed files are read again. */
function readNow(id: string): Read {
  const known = cache.get(id);
  const input = readPlan(id);
  if (known && unchanged(known.input, input)) return known;
  const { plan, faults } = buildPlan(input);
  const read = { input, plan: plan && wholePlan(plan), faults };
  cache.set(id, read);
  return read;
}

/** The plan in `content/<id>/`. Throws with every fault listed if it has any. */
export function loadPlan(id: string): Plan {
  const { plan, faults } = readNow(id);
  if (!plan || faults.length > 0) throw faulty(faults);
  return plan;
}

/** The same, faults or not. Throws where its files cannot be read. */
function getPlan(id: string): Plan {
  const { plan, faults } = readNow(id);
  if (!plan) throw faulty(faults);
  return plan;
}

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

/** To be called where plans may change while pages are made of them: each is shown as far as it can be. */
export const provideAsRead = (): void =>
  providePlans({
    getPlan,
    getPlans: () => listPlans().flatMap((id) => readNow(id).plan ?? []),
    getSite,
    getFaults: (id) => readNow(id).faults.map(formatFault),
    getUnreadable: () => listPlans().filter((id) => readNow(id).plan === null),
  });
