/** Built plans for pages and plugins: read once per process, refused when faulty. */
import { listPlans, readPlan } from '../../scripts/read-plan.ts';
import { buildPlan, type Plan } from '../plan/plan.ts';
import { formatProblem } from '../plan/problems.ts';

/** Astro's configuration and its pages are separate module graphs of one process; both find the plans here. */
const cache: Map<string, Plan> = ((globalThis as Record<symbol, unknown>)[Symbol.for('planbook.plans')] ??=
  new Map()) as Map<string, Plan>;

/** The plan in `content/<id>/`. Throws with every fault listed if it has any. */
export function getPlan(id: string): Plan {
  const known = cache.get(id);
  if (known && process.env.NODE_ENV !== 'development') return known;
  const { plan, problems } = buildPlan(readPlan(id));
  if (!plan || problems.length > 0) throw new Error(`\n${problems.map(formatProblem).join('\n')}`);
  cache.set(id, plan);
  return plan;
}

/** All plans, by id. */
export const getPlans = (): Plan[] => listPlans().map(getPlan);
