/** When an exact answer is so small that what the plan says in other words belongs below it. */
import type { Hit } from '../search.ts';

/** With so many clauses of the plan's own the words themselves are answer enough. */
const ENOUGH = 3;
/** Longer words are a passage, which has no other name. */
const LONGEST_WORD = 8;

/** Whether words stand in so few places that what the plan says in other words belongs below. */
export const isScarce = (terms: readonly string[], hits: readonly Hit[]): boolean =>
  terms.length === 1 &&
  new RegExp(`^\\p{Script=Han}{2,${LONGEST_WORD}}$`, 'u').test(terms[0]!) &&
  hits.length > 0 &&
  hits.filter(({ entry, part }) => entry.late === 0 && !part).length < ENOUGH;
