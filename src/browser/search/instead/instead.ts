/** What there is instead of an exact answer: the plan's own words for it, clauses that come near, other words to try. */
import { standsBy, type Find } from '../../../search/stands.ts';
import { otherwise, type Otherwise } from '../../../search/otherwise/otherwise.ts';
import type { LoadSpelling } from '../../../search/suggest/spelling.ts';
import { characterPairs, nearest, type Hit } from '../../../search/search.ts';
import { suggest, type Suggestions } from '../../../search/suggest/suggest.ts';
import type { Suggester } from '../../../search/suggest/suggester.ts';
import type { SearchTable } from '../../../search/table.ts';

export interface Instead {
  /** What the plan says in other words. */
  other: Otherwise | null;
  /** Clauses that come near, best first; their spots are those of `characterPairs`. */
  near: Hit[];
  /** Words that nothing above was found by. */
  offers: Suggestions;
}

/**
 * @param query as typed
 * @param terms folded
 */
export async function insteadOf(
  known: Suggester,
  loadSpelling: LoadSpelling,
  query: string,
  terms: readonly string[],
  find: Find,
  table: SearchTable,
): Promise<Instead> {
  const near = await comeNear(terms, find, table);
  const other = await otherwise(known, loadSpelling, query, find, table);
  // What is understood whole was not misspelt.
  const spelling = other?.whole ? () => Promise.resolve(null) : loadSpelling;
  const { meant, also } = await suggest(known, spelling, query, terms, true, standsBy(find));
  const fresh = (words: readonly string[]): string[] => words.filter((word) => !other?.words.includes(word));
  return { other, near, offers: { meant: fresh(meant), also: fresh(also) } };
}

async function comeNear(terms: readonly string[], find: Find, { lines }: SearchTable): Promise<Hit[]> {
  const found = await Promise.all(characterPairs(terms).map((pair) => find([pair])));
  const whole = found.map((hits) => hits.filter(({ entry }) => !entry.parent).map(({ index }) => index));
  const lengths = lines.map(([, , , length]) => length);
  const all = found.flat();
  return nearest(whole, lengths).map((index) => {
    const same = all.filter((hit) => hit.index === index);
    return { ...same[0]!, spots: same.flatMap(({ spots }) => spots).sort((a, b) => a.start - b.start) };
  });
}
