/** What a term that is nowhere in the plan may be a misprint of. */
import type { SpeltWords } from './spelling.ts';

const LONGEST = 20;
const HAN = /\p{Script=Han}/u;

/**
 * Corrections of a term by one of the plan's own words, most likely first: all differing characters sound the same;
 * else one character of at least three differs; else one character is missing or too many. The caller checks whether
 * the result stands in the plan.
 * @param term folded
 */
export function misprints(a: SpeltWords, term: string, most = 8): string[] {
  const typed = [...term];
  if (typed.length < 2 || typed.length > LONGEST || !HAN.test(term)) return [];
  const found = new Map<string, number>();
  const offer = (text: string, cost: number): void => {
    if (text !== term) found.set(text, Math.min(cost, found.get(text) ?? cost));
  };
  for (const text of a.folded) {
    const word = [...text];
    for (let start = 0; start + word.length <= typed.length; start += 1) {
      const cost = likeness(a, typed.slice(start, start + word.length), word);
      if (cost === null) continue;
      offer(
        [...typed.slice(0, start), ...word, ...typed.slice(start + word.length)].join(''),
        cost + typed.length - word.length,
      );
    }
    if (word.length > 3 && oneApart(typed, word)) offer(text, 200);
  }
  const best = [...found].sort((x, y) => x[1] - y[1]).slice(0, most);
  return best.map(([text]) => text);
}

/** Under 100: the same sound; over: one character of several; `null`: neither. */
function likeness(a: SpeltWords, typed: readonly string[], word: readonly string[]): number | null {
  const different = word.flatMap((char, k) => (char === typed[k] ? [] : [k]));
  if (different.length === 0) return null;
  if (different.every((k) => soundsLike(a, typed[k]!, word[k]!))) return different.length;
  // Another figure is another question, not a misprint.
  const [at] = different;
  return word.length > 2 && different.length === 1 && HAN.test(typed[at!]!) && HAN.test(word[at!]!)
    ? 100
    : null;
}

const soundsLike = ({ pinyin }: SpeltWords, x: string, y: string): boolean =>
  (pinyin.get(x) ?? []).some((syllable) => (pinyin.get(y) ?? []).includes(syllable));

/** Whether one list is the other with one character left out. */
function oneApart(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.length - short.length !== 1) return false;
  const at = long.findIndex((char, k) => char !== short[k]);
  return long.slice(at + 1).every((char, k) => char === short[at + k]);
}
