/** Whether a spoilt plan is refused as it should be. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Spoil, Spoilt } from './spoil.ts';

export type SpoilJudgement = 'refused' | 'harmless' | 'wrongly accepted' | 'no clear line' | 'too slow';

/** What may be accepted, and why it hurts nobody. `of` may end with `*`. */
const harmlessSchema = z.array(
  z.strictObject({ of: z.string(), kinds: z.array(z.string()).min(1), why: z.string().min(1) }),
);

export const HARMLESS = harmlessSchema.parse(
  parse(readFileSync(path.join(import.meta.dirname, 'harmless.yaml'), 'utf8')),
);

export const isHarmless = ({ of, kind }: Spoil): boolean =>
  HARMLESS.some(
    (entry) =>
      entry.kinds.includes(kind) &&
      (entry.of === of || (entry.of.endsWith('*') && of.startsWith(entry.of.slice(0, -1)))),
  );

/** One line: place, code, what is wrong, what to do, in Chinese, and nothing that only a programmer reads. */
const CLEAR = /^content\/\S*?:\d+:\d+ [A-Z]\d+ .*\p{Script=Han}.* → .*\p{Script=Han}/u;
const UNCLEAR = /undefined|NaN|\[object |Infinity|\n|「」不|\.[jt]s:|「(?:\p{Cf}|\p{Cc})+」/u;

/** Whether it names one of the lines, as its own place or in what it says. */
const names = (told: string, name: string, [from, to]: readonly [number, number]): boolean =>
  [...told.matchAll(/([^\s:（）/]+):(\d+)/gu)].some(
    ([, file, line]) => file === name && Number(line) >= from && Number(line) <= to,
  );

/**
 * What is gone has no line to be named: then whatever misses it will do.
 * @param told what the check says, a line a fault
 */
export function judgeSpoil(spoil: Spoil, { file, lines }: Spoilt, told: readonly string[]): SpoilJudgement {
  if (told.length === 0) return isHarmless(spoil) ? 'harmless' : 'wrongly accepted';
  const clear = told.every((line) => CLEAR.test(line) && !UNCLEAR.test(line));
  const named = lines === null || told.some((line) => names(line, path.posix.basename(file), lines));
  return clear && named ? 'refused' : 'no clear line';
}
