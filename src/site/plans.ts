/** Built plans for pages and plugins: read once per build, refused when faulty. */
import { listPlans, readPlan } from '../../scripts/read-plan.ts';
import type { PlanFiles } from '../plan/files.ts';
import { buildPlan, type Plan } from '../plan/plan.ts';
import { formatProblem } from '../plan/problems.ts';

interface Cached {
  plan: Plan;
  files: PlanFiles['files'];
}

/** Astro's configuration and its pages are separate module graphs of one process; both find the plans here. */
const cache: Map<string, Cached> = ((globalThis as Record<symbol, unknown>)[Symbol.for('planbook.plans')] ??=
  new Map()) as Map<string, Cached>;

/** The plan in `content/<id>/`. Throws with every fault listed if it has any. While one edits, changed files are read again. */
export function getPlan(id: string): Plan {
  const known = cache.get(id);
  if (known && process.env.NODE_ENV !== 'development') return known.plan;
  const input = readPlan(id);
  if (known && unchanged(known.files, input.files)) return known.plan;
  const { plan, problems } = buildPlan(input);
  if (!plan || problems.length > 0) throw new Error(`\n${problems.map(formatProblem).join('\n')}`);
  cache.set(id, { plan, files: input.files });
  return plan;
}

/** Keeps a plan that was found without fault, so that it is not read again. */
export const keepPlan = (plan: Plan, files: PlanFiles['files']): void =>
  void cache.set(plan.id, { plan, files });

/** All plans, by id. */
export const getPlans = (): Plan[] => listPlans().map(getPlan);

const unchanged = (a: PlanFiles['files'], b: PlanFiles['files']): boolean =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
