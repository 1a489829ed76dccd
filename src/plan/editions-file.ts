/**
 * `editions.txt` keeps what every published edition said. Nothing can be held against it but itself: each edition ends
 * with a sum of its lines, so that a record that was touched is not taken for what was published.
 */
import type { Fault } from '../text/faults.ts';
import { reportTo } from './rules/rules.ts';

/** The line that ends an edition: `= 3f9a1c2e`. */
const SUM = /^= ([0-9a-f]{8})$/;
const EDITION = /^@ /;

/**
 * @param lines of one edition, with what stands before it since the last sum
 * @returns the line that ends it; a sum against slips of the hand (FNV-1a), not against malice
 */
export function sumLine(lines: readonly string[]): string {
  let sum = 0x811c9dc5;
  for (const sign of lines.join('\n')) sum = Math.imul(sum ^ sign.codePointAt(0)!, 0x01000193);
  return `= ${(sum >>> 0).toString(16).padStart(8, '0')}`;
}

/** Faults of editions that do not read as they were written (I5), each told where it begins. */
export function checkEditions(file: string, text: string): Fault[] {
  const faults: Fault[] = [];
  const report = reportTo(faults, file);
  const lines = text.split(/\r?\n/);
  let from = 0;
  const end = (to: number, whole: boolean): void => {
    const own = lines.slice(from, to);
    const head = own.findIndex((line) => EDITION.test(line));
    const told = own[head] ?? own.find(Boolean) ?? lines[to];
    if (!whole && told) report('I5', { line: from + Math.max(head, 0) + 1, column: 1 }, told);
    from = to + 1;
  };
  lines.forEach((line, index) => {
    if (SUM.test(line)) end(index, line === sumLine(lines.slice(from, index)));
  });
  end(lines.length, false);
  return faults;
}
