/** What nothing can be cheaper than by much: the text alone, compressed, and brute force over it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fold } from '../../../src/search/fold.ts';
import { percentile } from '../measure/statistics.ts';

export interface Limit {
  /** Bytes with gzip of the longest chapter's words and of all words. */
  chapter: number;
  text: number;
  /** Milliseconds to look through all folded texts for one query. */
  warm: { p50: number; p95: number };
}

export function measureLimit(
  folder: string,
  plan: string,
  chapter: number,
  queries: readonly string[],
): Limit {
  const file = path.join(folder, plan, 'data', 'clauses.json');
  const { clauses } = JSON.parse(readFileSync(file, 'utf8')) as {
    clauses: { id: string; chapter: number; text: string }[];
  };
  // The words of items and rows stand in their box's or table's, too.
  const whole = clauses.filter(({ id }) => !/-[ir]\d+$/.test(id));
  const zipped = (some: typeof clauses): number =>
    gzipSync(some.map(({ text }) => text).join('\n'), { level: 9 }).length;
  const folded = clauses.map(({ text }) => fold(text).text);
  const times = queries.map((query) => {
    const words = fold(query).text;
    const started = performance.now();
    folded.filter((text) => text.includes(words));
    return performance.now() - started;
  });
  return {
    chapter: zipped(whole.filter((clause) => clause.chapter === chapter)),
    text: zipped(whole),
    warm: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}
