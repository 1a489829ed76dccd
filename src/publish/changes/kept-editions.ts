/**
 * `editions.txt`: every edition that was published, one after another, each with what it changed. `npm run edition`
 * adds to its end; nothing in it is ever changed, so every edition can be had back by reading from the beginning.
 */
import { sumLine } from '../../plan/editions-file.ts';
import type { PlanEdition } from '../../naming/edition.ts';
import type { EditionRecord } from './edition-record.ts';

export interface KeptEdition extends PlanEdition {
  date: string;
  record: EditionRecord;
}

const HEAD = '# 各版的记录，由 npm run edition 写在末尾，不手改。';
/** `@ 2026-11-27 3f9a1c2e` begins an edition; then `<id> TAB <words>` for what is new or changed, `<id>` for what is gone; a sum of them ends it. */
const EDITION = /^@ (\S+) (\S+)$/;

/** The editions kept, the oldest first; lines that say nothing are passed over. */
export function keptEditions(file: string): KeptEdition[] {
  const kept: KeptEdition[] = [];
  let record = new Map<string, string>();
  for (const line of file.split(/\r?\n/)) {
    const [, date, mark] = EDITION.exec(line) ?? [];
    if (date && mark) {
      record = new Map(record);
      kept.push({ date, mark, record });
    } else if (line && !/^[#=]/.test(line)) {
      const tab = line.indexOf('\t');
      if (tab < 0) record.delete(line);
      else record.set(line.slice(0, tab), unescaped(line.slice(tab + 1)));
    }
  }
  return kept;
}

/** @returns the file with one more edition */
export function withEditionKept(
  file: string,
  { date, mark }: PlanEdition & { date: string },
  record: EditionRecord,
): string {
  const before = keptEditions(file).at(-1)?.record ?? new Map<string, string>();
  const gone = [...before.keys()].filter((id) => !record.has(id));
  const fresh = [...record].filter(([id, words]) => before.get(id) !== words);
  const lines = [`@ ${date} ${mark}`, ...gone, ...fresh.map(([id, words]) => `${id}\t${escaped(words)}`)];
  const own = [...(file ? [] : [HEAD]), ...lines];
  return `${file}${[...own, sumLine(own)].map((line) => `${line}\n`).join('')}`;
}

const escaped = (words: string): string => words.replace(/\\/g, '\\\\').replace(/\n/g, '\\n');
const unescaped = (words: string): string =>
  words.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
