/** What an index knows and what reading every clause finds: the search must give the same. */
import { find, type Positions, type Spot } from '../../../src/search/search.ts';

/** Character → clause → its positions there, in characters. */
export function characterIndex(texts: readonly string[]): Map<string, Positions> {
  const index = new Map<string, Map<number, number[]>>();
  texts.forEach((text, clause) =>
    [...text].forEach((char, position) => {
      const places = index.get(char) ?? new Map<number, number[]>();
      index.set(char, places.set(clause, [...(places.get(clause) ?? []), position]));
    }),
  );
  return index;
}

/** Clause → where a term begins in it, by reading them all. */
export const spotsIn = (texts: readonly string[], term: string): Map<number, Spot[]> =>
  new Map(
    texts
      .map((text, clause): [number, Spot[]] => [clause, find(text, term)])
      .filter(([, spots]) => spots.length > 0),
  );

/**
 * Spots in the order of their clauses, to compare. An index counts characters, a text code units: where a clause has a
 * character of two, only how many spots there are can be compared.
 */
export const compared = (
  texts: readonly string[],
  spots: ReadonlyMap<number, readonly Spot[]>,
): [number, readonly Spot[] | number][] =>
  [...spots]
    .sort(([a], [b]) => a - b)
    .map(([clause, some]) => [clause, /[\ud800-\udfff]/.test(texts[clause]!) ? some.length : some]);
