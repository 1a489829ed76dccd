/** What the plan says in other words, for words that stand in few clauses. */
import { rank } from './rank.ts';
import type { Hit } from '../search.ts';
import type { Find } from '../stands.ts';
import type { ResultText } from '../result-text.ts';

/**
 * The plan's other words for a word; none where its own clauses are answer enough.
 * @param terms folded
 * @param shown what results show of the clauses that have them
 */
export function otherWords(terms: readonly string[], shown: readonly ResultText[]): string[] {
  const all = terms.length === 1 ? shown.flatMap(({ elsewhere }) => elsewhere) : [];
  return all.find(({ word }) => word === terms[0])?.others ?? [];
}

/** Clauses that have any of `words` and are none of `exact`, best first. */
export async function besideThem(
  words: readonly string[],
  exact: readonly Hit[],
  find: Find,
): Promise<Hit[]> {
  const all = new Map<number, Hit>(exact.map((hit) => [hit.index, hit]));
  for (const hits of await Promise.all(words.map((word) => find([word]))))
    for (const hit of hits) if (!all.has(hit.index)) all.set(hit.index, hit);
  return rank([...all.values()].slice(exact.length));
}
