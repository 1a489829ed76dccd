/** Text that reads like the model's from afar: every character follows the two before it as somewhere in the model. */
import { random } from './statistics.ts';

/** A text of about `length` characters, without a full stop at its end. */
export type Writer = (length: number) => string;

/** Signs that mean nothing to MDX and YAML. */
const PLAIN = /[\p{Script=Han}\p{N}A-Z，、；：“”（）％]/gu;

/** Learns from texts; the answer gives a writer for a seed, always the same for the same seed. */
export function learn(texts: readonly string[]): (seed: number) => Writer {
  const after = new Map<string, string[]>();
  const begin: string[] = [];
  for (const text of texts) {
    const chars = text.match(PLAIN) ?? [];
    chars.forEach((char, at) => {
      const before = (chars[at - 2] ?? '') + (chars[at - 1] ?? '');
      const known = after.get(before);
      if (known) known.push(char);
      else after.set(before, [char]);
      if (/\p{Script=Han}/u.test(char) && /\p{Script=Han}/u.test(chars[at + 1] ?? ''))
        begin.push(char + chars[at + 1]!);
    });
  }
  return (seed) => {
    const next = random(seed);
    const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)]!;
    return (length) => {
      let [text, last] = ['', ''];
      while (text.length < length) {
        const more = pick((last && after.get(last)) || begin);
        text += more;
        last = (last + more).slice(-2);
      }
      return text;
    };
  };
}
