/**
 * Faults are values. Every check returns a list of them; nothing is thrown, so one run shows all faults of all files.
 * Their codes and sentences stand in one table, `src/plan/rules`.
 */

import { withNames } from './invisible.ts';

/** A place in a file, 1-based, columns in characters. */
export interface Point {
  line: number;
  column: number;
}

export interface FilePlace extends Point {
  /** Path as the author knows it, e.g. `content/xiping-145/chapters/03-创新.mdx`. */
  file: string;
}

export interface Fault extends FilePlace {
  /** Permanent code, e.g. `T1`. */
  rule: string;
  /** What is wrong, in Chinese, the words in question in 「」. */
  message: string;
  /** What to do about it, in Chinese. */
  hint: string;
}

/** The place of what is wrong with a file as a whole. */
export const startOf = (file: string): FilePlace => ({ file, line: 1, column: 1 });

/** A place within another sentence: `03-创新.mdx:12`. */
export const shortPlace = ({ file, line }: FilePlace): string =>
  `${file.slice(file.lastIndexOf('/') + 1)}:${line}`;

/** One line per fault: `file:line:column 规则 说明 → 做法`, with invisible characters named. */
export function formatFault({ rule, file, line, column, message, hint }: Fault): string {
  return withNames(`${file}:${line}:${column} ${rule} ${message} → ${hint}`);
}

/** Adds to a list however many there are: a call takes some hundred thousand arguments, and no more. */
export function addFaults(to: Fault[], ...lists: readonly (readonly Fault[])[]): void {
  for (const list of lists) for (const fault of list) to.push(fault);
}

/** Files by name, then by place, so that two runs print the same list. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** The place of the character at `offset` (0-based, UTF-16) in `text`. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
