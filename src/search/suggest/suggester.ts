/** What else a reader may want to search for: other names, and the plan's words for everyday ones. */
import { fold } from '../fold.ts';

/** What `hints.js` holds: the plan's own words that mean the same as others, as a reader would type them. */
export interface SuggestData {
  /** Best known first: places, terms, everyday words' counterparts. */
  words: string[];
  /** Words that mean the same, by their place in `words`. */
  same: number[][];
  /** Everyday words, each with the plan's words for it (as indices into `words`). */
  say: [said: string[], plan: number[]][];
}

/** Ready to be asked; made once from its data. */
export interface Suggester {
  hints: SuggestData;
  folded: string[];
  /** Everyday words, folded, each with the plan's words for it. */
  spoken: { word: string; meant: number[] }[];
}

export const makeSuggester = (hints: SuggestData): Suggester => ({
  hints,
  folded: hints.words.map((word) => fold(word).text),
  spoken: hints.say.flatMap(([said, meant]) => said.map((word) => ({ word: fold(word).text, meant }))),
});

const SUFFIX = /(街道办事处|街道办|办事处|街道|回族乡|[镇乡县村])$/;
/** Whether a word is a town's or village's, which people also call without 镇 or 村. */
export const isTown = (word: string): boolean => SUFFIX.test(word);
const MOST = 6;

/**
 * Other words of the plan for the same thing: names with and without 镇, 乡, 县, aliases, the plan's words for what
 * people say.
 * @param term folded
 * @param wide also where an everyday word is only a part of the term
 */
export function alsoSearch(a: Suggester, term: string, wide: boolean): string[] {
  const found: number[] = [];
  const at = a.folded.indexOf(term);
  for (const group of a.hints.same) if (group.includes(at)) found.push(...group);
  const stem = term.replace(SUFFIX, '');
  if (stem.length > 1)
    a.folded.forEach((word, index) => {
      if (word.startsWith(stem) && (word === stem || word.replace(SUFFIX, '') === stem)) found.push(index);
    });
  found.push(...everyday(a, term, wide && found.length === 0));
  return [...new Set(found)]
    .filter((index) => a.folded[index] !== term)
    .slice(0, MOST)
    .map((index) => a.hints.words[index]!);
}

function everyday({ spoken }: Suggester, term: string, wide: boolean): number[] {
  const same = spoken.filter(({ word }) => word === term);
  if (same.length > 0 || !wide) return same.flatMap(({ meant }) => meant);
  const inside = spoken.filter(({ word }) => word.length > 1 && term.includes(word));
  const longest = Math.max(0, ...inside.map(({ word }) => word.length));
  return inside.filter(({ word }) => word.length === longest).flatMap(({ meant }) => meant);
}
