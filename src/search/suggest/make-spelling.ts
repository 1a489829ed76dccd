/** The words of a plan, ready to be asked how they are written and said. */
import { misprints } from './misprints.ts';
import { spelt, speltWords, type Spelling, type SpellingData } from './spelling.ts';

/** @param known words of `SuggestData`, which come first */
export function makeSpelling(data: SpellingData, known: readonly string[]): Spelling {
  const words = speltWords(data, known);
  return {
    spelt: (query, whole) => spelt(words, query, whole),
    misprints: (term) => misprints(words, term),
  };
}
