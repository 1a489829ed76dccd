/** A plan's own words, its source and its list of ids, spoilt at places by chance. */
import { parse } from 'yaml';
import { messagePath, type PlanFiles } from '../../../../src/plan/authoring/files.ts';
import { isRecordId } from '../../../../src/plan/record-ids.ts';
import { oneOf, type Next, type Spoil } from './spoil.ts';

/** Changes the text of one line at a place of it. */
type Touch = (line: string, at: number) => string;

const before = (line: string, at: number, put: string, without = 0): string =>
  line.slice(0, at) + put + line.slice(at + without);

const TOUCHES: Record<string, Touch> = {
  'a character less': (line, at) => before(line, at, '', 1),
  'a character more': (line, at) => before(line, at, '䂖'),
  'another character': (line, at) => before(line, at, '䂖', 1),
  'a character twice': (line, at) => before(line, at, line[at]!),
  'two characters exchanged': (line, at) =>
    before(
      line,
      at,
      line
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join(''),
      2,
    ),
  'a figure changed': (line) => line.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  'a sign nobody sees': (line, at) => before(line, at, '\u200b'),
  'blanks among words': (line, at) => before(line, at, '   '),
  'a line cut in two': (line, at) => before(line, at, '\n\n'),
  'a line broken': (line, at) => before(line, at, '\n'),
  'a lone mark': (line, at) => before(line, at, '**'),
  'a stray brace': (line, at) => before(line, at, '{'),
  'a stray bar': (line, at) => before(line, at, '|'),
  'lost bytes': (line, at) => before(line, at, '\ufffd', 1),
  'a line gone': () => '',
  'a line twice': (line) => `${line}\n\n${line}`,
};

export const TOUCH_KINDS = Object.keys(TOUCHES);

/** Touches after which nothing stands where something stood. */
const GONE = ['a line gone'];

/** @param count how many places */
export function textSpoils(plan: PlanFiles, count: number, next: Next): Spoil[] {
  const files = [...plan.files.keys()].filter((file) => /^chapters\/|\.txt$/.test(file));
  return Array.from({ length: count }, () => spoilOne(plan, oneOf(files, next), next));
}

/** Tries until something of the text is changed; a chapter's fields are spoilt elsewhere. */
function spoilOne(plan: PlanFiles, file: string, next: Next): Spoil {
  const lines = plan.files.get(file)!.split('\n');
  const first = file.startsWith('chapters/') ? lines.indexOf('---', 1) + 1 : 0;
  const worded = lines.flatMap((line, index) => (index >= first && /\p{L}/u.test(line) ? [index] : []));
  for (;;) {
    const index = oneOf(worded, next);
    const kind = oneOf(TOUCH_KINDS, next);
    const line = lines[index]!;
    const at = Math.floor(next() * line.length);
    const after = TOUCHES[kind]!(line, at);
    // Half of a character of two code units is no text.
    if (seen(file, after) === seen(file, line) || !after.isWellFormed()) continue;
    // An empty line before or behind it.
    if (after.replace(/^\n+|\n+$/g, '') === line) continue;
    const text = lines.toSpliced(index, 1, after).join('\n');
    return {
      of: nameOf(plan, file, index + 1),
      kind,
      now: `${file}:${index + 1}:${at + 1} ${line.slice(Math.max(0, at - 8), at + 8)}`,
      make: () => ({
        content: { ...plan, files: new Map(plan.files).set(file, text) },
        file: messagePath(plan, file),
        lines: GONE.includes(kind) ? null : reach(file, lines, index, after),
      }),
    };
  }
}

/** What a line is of: of what the source's list of contents says no word is published, what a picture shows an editor says. */
function nameOf(plan: PlanFiles, file: string, line: number): string {
  const words = plan.files.get(file)!.split('\n')[line - 1]!;
  if (file.startsWith('chapters/')) return words.startsWith('<Picture ') ? 'a picture' : 'text of chapters';
  if (file !== 'source.txt') return file;
  const { aside = [] } = (parse(plan.files.get('errata.yaml') ?? '') ?? {}) as {
    aside?: { lines: [number, number] }[];
  };
  return aside.some(({ lines: [from, to] }) => from <= line && line <= to) ? 'source.txt, set aside' : file;
}

/**
 * The lines that are spoilt with one, first and last: with a tag the one it belongs to, with a new paragraph or row the
 * addresses of those behind it, in the source the sign behind a line's last one, of a kept edition all its lines.
 */
function reach(file: string, lines: readonly string[], index: number, after: string): [number, number] {
  const more = after.split('\n').length;
  if (file === 'editions.txt') {
    const ends = (line: string): boolean => line.startsWith('= ');
    const end = lines.findIndex((line, n) => n >= index && ends(line));
    return [lines.findLastIndex((line, n) => n < index && ends(line)) + 2, end + more];
  }
  if (!file.startsWith('chapters/')) return [index + 1, index + more + 1];
  const line = lines[index]!;
  const end = lines.findIndex((other, n) => n >= index && /^<\/|\/>$/.test(other));
  if (line.startsWith('</'))
    return [lines.findLastIndex((other, n) => n < index && /^<\w/.test(other)) + 1, index + more];
  if (line.startsWith('<')) return [index + 1, end + more];
  const section = lines.findIndex((other, n) => n > index && other.startsWith('## '));
  return [index + 1, more > 1 ? (section < 0 ? lines.length : section) + more : index + more];
}

/**
 * A line without the blanks that mean nothing: those around cells, in tags and behind the signs of a heading, one between
 * words; in the source all. Of a record the list of ids compares the id alone.
 */
function seen(file: string, line: string): string {
  const id = file === 'ids.txt' && /^([^\t]+)\t./.exec(line)?.[1];
  if (id && isRecordId(id)) return id;
  if (file === 'source.txt' || line.startsWith('<')) return line.replace(/\s/g, '');
  return line
    .trim()
    .replace(/^(#+)\s+/, '$1 ')
    .replace(/\s*\|\s*/g, '|')
    .replace(/(?<!\s) (?!\s)/g, '');
}
