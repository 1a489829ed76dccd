/** What else a reader may want to search for: other names, the plan's words for everyday ones, pinyin, misprints. */
import { fold } from '../fold.ts';
import { pinyinLetters, pinyinCost, unpackPinyin, type Pinyin, type PackedPinyin } from './pinyin.ts';

/** The plan's own words, as a reader would type them. */
export interface SuggestWords {
  /** Best known first: places, terms, headings, leads, everyday words' counterparts, projects. */
  words: string[];
  /** Words that mean the same, by their place in `words`. */
  same: number[][];
  /** Everyday words, each with the plan's words for it (as indices into `words`). */
  say: [said: string[], plan: number[]][];
}

/** What `hints.js` holds. */
export interface SuggestData extends SuggestWords {
  pinyin: PackedPinyin;
}

/** Ready to be asked; made once from `Hints`. */
export interface Suggester {
  hints: SuggestData;
  folded: string[];
  pinyin: Pinyin;
}

export function makeSuggester(hints: SuggestData): Suggester {
  const folded = hints.words.map((word) => fold(word).text);
  return { hints, folded, pinyin: unpackPinyin(hints.pinyin) };
}

const SUFFIX = /(街道办事处|街道办|办事处|街道|回族乡|[镇乡县村])$/;
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
      if ((word !== term && word === stem) || word.replace(SUFFIX, '') === stem) found.push(index);
    });
  found.push(...everyday(a, term, wide && found.length === 0));
  return [...new Set(found)]
    .filter((index) => a.folded[index] !== term)
    .slice(0, MOST)
    .map((index) => a.hints.words[index]!);
}

function everyday({ hints }: Suggester, term: string, wide: boolean): number[] {
  const spoken = hints.say.flatMap(([said, meant]) => said.map((word) => ({ word: fold(word).text, meant })));
  const same = spoken.filter(({ word }) => word === term);
  if (same.length > 0 || !wide) return same.flatMap(({ meant }) => meant);
  const inside = spoken.filter(({ word }) => word.length > 1 && term.includes(word));
  const longest = Math.max(0, ...inside.map(({ word }) => word.length));
  return inside.filter(({ word }) => word.length === longest).flatMap(({ meant }) => meant);
}

/**
 * Words of the plan that a query typed as pinyin, in full or by initials, may stand for; best first.
 * @param whole only words that are spelt to their end and not the letters themselves
 */
export function spelt(a: Suggester, query: string, whole = false): string[] {
  const letters = pinyinLetters(query);
  if (!letters) return [];
  return a.folded
    .map((word, index) => ({ index, cost: pinyinCost(letters, [...word], a.pinyin) }))
    .filter((entry): entry is { index: number; cost: number } => entry.cost !== null)
    .filter(({ index, cost }) => !whole || (cost < 10 && a.folded[index] !== letters))
    .sort((x, y) => x.cost - y.cost || x.index - y.index)
    .slice(0, MOST)
    .map(({ index }) => a.hints.words[index]!);
}
