/** The pure core of search: how clauses are found and ranked. No DOM, no network. */

/** What is known of every clause without its text. */
export interface ClauseEntry {
  id: string;
  kind: string;
  /** Folded length of the lead, or of the whole for a heading. */
  leadLength: number;
  /** Folded length. */
  length: number;
  parent: boolean;
  /** Comes last: 1 for what lies behind, 2 for a label without content, a row without a value. */
  late: Lateness;
}

export type Lateness = 0 | 1 | 2;

/** A clause that contains every term: where each term begins (offsets in the folded text). */
export interface Hit {
  /** Place in reading order. */
  index: number;
  entry: ClauseEntry;
  /** Start and length of every occurrence, in order, not overlapping. */
  spots: Spot[];
  /** Whether what was asked is a figure and stands there only as a part of other figures. */
  part?: boolean;
}

export interface Spot {
  start: number;
  length: number;
}

/** For one character: clause → its positions there, ascending. */
export type Positions = ReadonlyMap<number, readonly number[]>;

/**
 * Where the words of a term stand one after another: clause → spots, not overlapping.
 * @param words the positions of each word that covers the term, in the term's order
 * @param offsets how far each is from the term's beginning; without them each word is one character
 * @param length of the term in characters
 */
export function phrase(
  words: readonly Positions[],
  offsets: readonly number[] = words.map((_, at) => at),
  length = words.length,
): Map<number, Spot[]> {
  const [first, ...rest] = words;
  const found = new Map<number, Spot[]>();
  for (const [clause, starts] of first ?? []) {
    if (!rest.every((positions) => positions.has(clause))) continue;
    const others = rest.map((positions) => positions.get(clause)!);
    const spots: Spot[] = [];
    let free = -1;
    for (const start of starts) {
      if (start < free || !others.every((at, k) => at.includes(start + offsets[k + 1]!))) continue;
      free = start + length;
      spots.push({ start, length });
    }
    if (spots.length > 0) found.set(clause, spots);
  }
  return found;
}

/** All occurrences of `term` in a folded text, not overlapping. */
export function find(text: string, term: string): Spot[] {
  const spots: Spot[] = [];
  if (!term) return spots;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    spots.push({ start: at, length: term.length });
  return spots;
}

/** The most pairs that are looked up: more would load more of the index than the answer is worth. */
const MOST_PAIRS = 7;
/** Of a longer query so many pairs are taken, evenly spread: they find the closest clauses as well. */
const SPREAD = 5;

/**
 * What of the words may stand elsewhere, for clauses that come near when none contains the words: pairs of neighbouring
 * characters, a character that stands alone as it is.
 */
export function characterPairs(terms: readonly string[]): string[] {
  const found = terms.flatMap((term) => {
    const chars = [...term];
    return chars.length < 2 ? chars : chars.slice(1).map((char, index) => chars[index]! + char);
  });
  const all = [...new Set(found)];
  if (all.length <= MOST_PAIRS) return all;
  return Array.from({ length: SPREAD }, (_, k) => all[Math.round((k * (all.length - 1)) / (SPREAD - 1))]!);
}

/** A clause that shares less of the weight of all pairs has one word of several parts: it does not come near. */
const LEAST_SHARED = 0.22;

/**
 * Clauses by the pairs they share with the query; rare pairs weigh more, then short clauses. None where even the best
 * shares little.
 * @param found for each pair, the indices of the clauses that contain it; none where it stands nowhere
 * @param lengths of every clause
 */
export function nearest(
  found: readonly (readonly number[])[],
  lengths: readonly number[],
  most = 10,
): number[] {
  const scores = new Map<number, number>();
  let possible = 0;
  for (const clauses of found) {
    const weight = Math.log((lengths.length + 1) / Math.max(1, clauses.length));
    possible += weight;
    for (const index of clauses) scores.set(index, (scores.get(index) ?? 0) + weight);
  }
  const best = Math.max(0, ...scores.values());
  if (best < possible * LEAST_SHARED) return [];
  return [...scores]
    .filter(([, score]) => score >= best / 3)
    .sort((a, b) => b[1] - a[1] || lengths[a[0]]! - lengths[b[0]]! || a[0] - b[0])
    .slice(0, most)
    .map(([index]) => index);
}
