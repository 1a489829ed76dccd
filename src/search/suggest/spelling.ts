/** How the plan's words are written and said: what a query typed as pinyin may stand for. */
import { fold } from '../fold.ts';
import { pinyinCost, pinyinLetters, unpackPinyin, type PackedPinyin, type Pinyin } from './pinyin.ts';

/** What `spelling.js` holds. It is as large as a third of an answer, and most queries are understood without it. */
export interface SpellingData {
  /** Words of the plan beside those of `SuggestData`: headings, leads, projects. */
  words: string[];
  pinyin: PackedPinyin;
}

/** The words with their sounds. */
export interface SpeltWords {
  /** Best known first. */
  words: readonly string[];
  folded: readonly string[];
  pinyin: Pinyin;
}

/** What is asked of them. */
export interface Spelling {
  /** See `spelt`. */
  spelt(query: string, whole?: boolean): string[];
  /** See `misprints`. */
  misprints(term: string): string[];
}

/** How words are written and said; null where that cannot be had. It loads when it is asked for. */
export type LoadSpelling = () => Promise<Spelling | null>;

/** @param known words of `SuggestData`, which come first */
export function speltWords({ words, pinyin }: SpellingData, known: readonly string[]): SpeltWords {
  const all = [...known, ...words];
  return { words: all, folded: all.map((word) => fold(word).text), pinyin: unpackPinyin(pinyin) };
}

const MOST = 6;

/**
 * Words of the plan that a query typed as pinyin, in full or by initials, may stand for; best first.
 * @param whole only words that are spelt to their end and not the letters themselves
 */
export function spelt(a: SpeltWords, query: string, whole = false): string[] {
  const letters = pinyinLetters(query);
  if (!letters) return [];
  return a.folded
    .map((word, index) => ({ index, cost: pinyinCost(letters, [...word], a.pinyin) }))
    .filter((entry): entry is { index: number; cost: number } => entry.cost !== null)
    .filter(({ index, cost }) => !whole || (cost < 10 && a.folded[index] !== letters))
    .sort((x, y) => x.cost - y.cost || x.index - y.index)
    .slice(0, MOST)
    .map(({ index }) => a.words[index]!);
}
