/** What reading every clause says that the search must answer. */
import { fold } from '../../../src/search/fold.ts';
import { queryReadings } from '../../../src/search/query.ts';
import { find } from '../../../src/search/search.ts';

/** A clause as it is published. */
export interface Text {
  id: string;
  text: string;
}

const folded = new WeakMap<readonly Text[], Text[]>();

/** The clauses as they are compared: folded once for all queries. */
function foldedTexts(clauses: readonly Text[]): Text[] {
  const known = folded.get(clauses) ?? clauses.map(({ id, text }) => ({ id, text: fold(text).text }));
  folded.set(clauses, known);
  return known;
}

/** What reading every clause finds, as the first reading of a query has it that finds any. */
export function foundByReading(
  clauses: readonly Text[],
  query: string,
  readings: readonly (readonly [string, string])[] = [],
): { ids: string[]; places: number; counted: number } {
  const texts = foldedTexts(clauses);
  const answers = queryReadings(query, readings).map(({ terms }) => ({
    terms,
    hits: terms.length === 0 ? [] : texts.filter(({ text }) => terms.every((term) => text.includes(term))),
  }));
  const { terms, hits } = answers.find((one) => one.hits.length > 0) ?? answers[0]!;
  const places = hits
    .filter(({ id }) => !/-[ir]\d+$/.test(id))
    .flatMap(({ text }) => terms.flatMap((term) => find(text, term))).length;
  const ids = hits.map(({ id }) => id).sort();
  const wholes = new Set(ids.flatMap((id) => /^(.+)-[ir]\d+$/.exec(id)?.[1] ?? []));
  return { ids, places, counted: ids.filter((id) => !wholes.has(id)).length };
}
