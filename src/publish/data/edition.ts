/** The mark of an edition: pages, search data, index and `plan.json` of one edition carry the same, of two never. */
import { createHash } from 'node:crypto';
import type { PlanEdition } from '../../naming/edition.ts';
import type { Plan } from '../../plan/plan.ts';
import { FOLD_VERSION } from '../../search/fold.ts';

/** What search data look like. Count up with every change of their form: then what a cache kept is of another edition. */
const SEARCH_FORM = 3;

const known = new WeakMap<Plan, PlanEdition>();

/** The edition of a plan: all that is said in its folder counts, and how it is made ready for the search. */
export function editionOf(plan: Plan): PlanEdition {
  const edition = known.get(plan) ?? {
    date: plan.meta.updated,
    mark: markOf([FOLD_VERSION, SEARCH_FORM, plan]),
  };
  known.set(plan, edition);
  return edition;
}

/** The mark of several plans that are searched together. */
export const markOfAll = (plans: readonly Plan[]): string =>
  markOf(plans.map((plan) => editionOf(plan).mark));

const markOf = (said: unknown): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8);
