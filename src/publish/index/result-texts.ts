/** What results show of the clauses of a plan. */
import { chapterNames } from '../../naming/labels.ts';
import { headingOf, pageOf } from '../../text/clause-id.ts';
import type { Plan } from '../../plan/plan.ts';
import { searchPlaces } from './search-places.ts';
import { indexedClauses } from './search-table.ts';
import type { ResultText } from '../../search/result-text.ts';

/** What is shown of each clause of `searched(plan)`. */
export function resultTexts(plan: Plan): ResultText[] {
  const names = chapterNames(plan);
  const { places, byClause } = searchPlaces(plan);
  return indexedClauses(plan).map(({ id, text }) => ({
    section: (headingOf(id) === pageOf(id) ? undefined : names[headingOf(id)]) ?? '',
    places: (byClause.get(id) ?? []).map((at) => places[at]!),
    text,
  }));
}
