/** What results show of the clauses of a plan. */
import { chapterNames } from '../../naming/cite.ts';
import { headOf, pageOf } from '../../text/clause-id.ts';
import type { Plan } from '../../plan/plan.ts';
import { searchPlaces } from './search-places.ts';
import { searched } from './search-table.ts';
import type { Shown } from '../../search/shown.ts';

/** What is shown of each clause of `searched(plan)`. */
export function shownTexts(plan: Plan): Shown[] {
  const names = chapterNames(plan);
  const { places, byClause } = searchPlaces(plan);
  return searched(plan).map(({ id, text }) => ({
    section: (headOf(id) === pageOf(id) ? undefined : names[headOf(id)]) ?? '',
    places: (byClause.get(id) ?? []).map((at) => places[at]!),
    text,
  }));
}
