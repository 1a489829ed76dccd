/**
 * Search across all plans of a site: one index, a record per clause, its words the pairs of neighbouring characters.
 * Pairs of a large text are rarer than its characters: a query loads and reads less, and every word of two characters
 * or more is covered by them.
 */
import { phrase, type Positions, type Spot } from './search.ts';

export interface AcrossTable {
  fold: number;
  /** Misreadings and the word they stand for, folded, of all plans. */
  misreadings: [string, string][];
  /** In the order of their records: the first record of a plan follows the last one of the plan before. */
  plans: AcrossPlan[];
  /** Of how many parts the index is, where it is more than one. */
  parts?: number;
}

/** What the search across all plans knows of one. */
export interface AcrossPlan {
  id: string;
  name: string;
  /** Whose plan it is, for which years, its names: what it may be asked for by, folded. */
  place: string;
  period: string;
  names: string[];
  edition: string;
  clauses: number;
}

/**
 * Plans that are asked for themselves: 西平, 西平县“十四五”规划, 西平县 2026, 乡村全面振兴. One term stands in the place or begins
 * a name, the others stand anywhere in what it may be asked for by: 规划 alone asks for none.
 * @param terms folded
 */
export const plansNamed = (terms: readonly string[], { plans }: AcrossTable): AcrossPlan[] =>
  plans.filter(
    ({ place, period, names }) =>
      terms.some((term) => place.includes(term) || names.some((name) => name.startsWith(term))) &&
      terms.every((term) => [place, period, ...names].some((words) => words.includes(term))),
  );

/**
 * Writes a pair of characters as eight Latin letters, so that Pagefind treats it as one word: Pagefind splits words
 * at signs, and for a word that is not in the index it returns another with the same beginning. Among words of one
 * length no word begins another.
 */
const wordOf = (pair: string): string => [...pair].map(lettersOf).join('');

/** A character's number in letters: four of them count to 456,976. */
function lettersOf(char: string): string {
  let number = char.codePointAt(0)!;
  let letters = '';
  for (let k = 0; k < 4; k += 1) {
    letters = String.fromCharCode(97 + (number % 26)) + letters;
    number = Math.floor(number / 26);
  }
  return letters;
}

/** The words of a folded text: its pairs, one from each character; the last has nothing behind it. */
export function wordsOf(folded: string): string[] {
  const chars = [...folded];
  return chars.map((char, at) => wordOf(char + (chars[at + 1] ?? '\0')));
}

/** The words that cover a term of two characters or more, and where in it they begin. */
export function cover(term: string): { word: string; offset: number }[] {
  const chars = [...term];
  const offsets = chars.flatMap((_, at) => (at % 2 === 0 && at + 1 < chars.length ? [at] : []));
  if (chars.length % 2 === 1) offsets.push(chars.length - 2);
  return offsets.map((offset) => ({ word: wordOf(chars[offset]! + chars[offset + 1]!), offset }));
}

/**
 * Records that contain every term → where.
 * @param terms folded, of two characters or more
 * @param positions where a word stands
 */
export async function findAcross(
  terms: readonly string[],
  positions: (word: string) => Promise<Positions>,
): Promise<Map<number, Spot[]>> {
  const lists = await Promise.all(
    terms.map(async (term) => {
      const words = cover(term);
      const found = await Promise.all(words.map(({ word }) => positions(word)));
      return phrase(
        found,
        words.map(({ offset }) => offset),
        [...term].length,
      );
    }),
  );
  const [first, ...rest] = lists;
  const all = [...(first ?? [])].filter(([record]) => rest.every((list) => list.has(record)));
  return new Map(all.map(([record, spots]) => [record, [...spots, ...rest.flatMap((l) => l.get(record)!)]]));
}

/** Clauses of one plan that were found: their places in its reading order, and where the words stand. */
export interface PlanHits {
  id: string;
  name: string;
  /** Mark of its edition. */
  edition: string;
  hits: { index: number; spots: Spot[] }[];
}

/** What was found, by plan; plans with the most clauses first. */
export function byPlan(found: ReadonlyMap<number, Spot[]>, { plans }: AcrossTable): PlanHits[] {
  let first = 0;
  const groups = plans.map(({ id, name, edition, clauses }) => {
    const group: PlanHits & { first: number; end: number } = {
      id,
      name,
      edition,
      hits: [],
      first,
      end: first + clauses,
    };
    first += clauses;
    return group;
  });
  let at = 0;
  for (const [record, spots] of [...found].sort(([a], [b]) => a - b)) {
    while (at < groups.length && record >= groups[at]!.end) at += 1;
    const group = groups[at];
    if (!group) throw new Error('索引与页面版本不一致');
    group.hits.push({ index: record - group.first, spots });
  }
  return groups
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => b.hits.length - a.hits.length)
    .map(({ id, name, edition, hits }) => ({ id, name, edition, hits }));
}
