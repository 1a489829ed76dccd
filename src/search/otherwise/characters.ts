/** Words that the plan does not have, looked for by their characters: 网店 stands apart in 网订店取. */
import type { Hit } from '../search.ts';
import type { Find } from '../stands.ts';
import { onlyJoins } from './question.ts';

/** A clause, how much it speaks of what was asked, and of how many things. */
export interface Weighed {
  hit: Hit;
  score: number;
  things: number;
}

/** Of longer pieces no more is looked at. */
const LONGEST = 6;
/** Characters that stand so far apart belong to one thing. */
const NEAR = 12;
/** A character in more of the clauses than one of so many tells nothing. */
const COMMON = 4;
/** What a character that stands alone may stand in. */
const FEW = 3;
const TELLING = /[^\d.%a-z零〇一二三四五六七八九十百千万亿两\p{P}\p{S}]/u;

/**
 * Clauses in which the characters of a piece stand near each other; of a piece of which only one character tells
 * anything, clauses that have it, where they are few.
 * @param pieces folded, none of which stands
 * @param lines how many clauses there are
 * @returns the clauses, and the characters they were found by
 */
export async function charactersApart(
  pieces: readonly string[],
  find: Find,
  lines: number,
): Promise<{ words: string[]; hits: Map<number, Weighed> }> {
  const hits = new Map<number, Weighed>();
  const words = new Set<string>();
  for (const piece of pieces) {
    const chars = [...new Set(piece)]
      .filter((char) => TELLING.test(char) && !onlyJoins(char))
      .slice(0, LONGEST);
    const found = await Promise.all(chars.map((char) => find([char])));
    // A character that the plan does not have leaves nothing to be near to.
    if (chars.length === 0 || found.some(({ length }) => length === 0)) continue;
    if (chars.length === 1 ? found[0]!.length > FEW : found.every(({ length }) => length > lines / COMMON))
      continue;
    const both =
      chars.length === 1 ? found[0]! : (await find(chars)).filter((hit) => isNear(hit, chars.length));
    if (both.length > 0) chars.forEach((char) => words.add(char));
    const score = found.reduce((sum, { length }) => sum + Math.log(1 + lines / length), 0) / 2;
    for (const hit of both)
      hits.set(hit.index, { hit, score: score + (hits.get(hit.index)?.score ?? 0), things: 1 });
  }
  return { words: [...words], hits };
}

/** Whether as many different spots as there are characters stand within one stretch. */
function isNear({ spots }: Hit, count: number): boolean {
  return spots.some(
    ({ start }) => spots.filter((spot) => spot.start >= start && spot.start < start + NEAR).length >= count,
  );
}
