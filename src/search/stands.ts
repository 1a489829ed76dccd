/** Where words stand in a plan, for those who ask for one after another. */
import type { Hit } from './search.ts';

/** Clauses that contain every term, folded. */
export type Find = (terms: readonly string[]) => Promise<Hit[]>;

/** Whether the plan has a word, folded. */
export type Stands = (word: string) => Promise<boolean>;

export const standsBy =
  (find: Find): Stands =>
  async (word) =>
    (await find([word])).length > 0;
