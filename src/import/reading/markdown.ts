/**
 * Markdown as clerks and programs write it, line by line: `#` levels with or without a blank, `>` frames, tables,
 * pictures, notes, `<details>` around a list of contents. What is no mark of Markdown stays text.
 */
import { inline } from './markdown-inline.ts';
import { linesOfWebPage } from './web-page.ts';
import type { Extract, Unplaced } from './received.ts';

const HEADING = /^\\?(#{1,6})(\s*)(\S.*?)\s*#*$/;
const RULE = /^\s*([-*_])(?:\s*\1){2,}\s*$/;
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*$/;
const QUOTED = /^\s{0,3}>\s?/;

interface Reading {
  lines: Unplaced[];
  frames: number;
  /** What holds for the row being read. */
  framed: boolean;
  contents: boolean;
  /** Whether the row before was text too. */
  close: boolean;
}

/** @param text decoded, line ends tidy */
export function readMarkdown(text: string): Extract {
  const { rows, ...said } = withoutFields(text);
  const reading: Reading = { lines: [], frames: 0, framed: false, contents: false, close: false };
  let next = 0;
  while (next < rows.length) next = readRow(rows, next, reading);
  return { lines: reading.lines, ...said };
}

/** Reads what begins at a row; returns where the next thing begins. */
function readRow(rows: readonly string[], at: number, reading: Reading): number {
  let row = rows[at]!;
  if (QUOTED.test(row) && !reading.framed) reading.frames += 1;
  reading.framed = QUOTED.test(row);
  while (QUOTED.test(row)) row = row.replace(QUOTED, '');
  if (/^\s*<table\b/i.test(row)) return readHtmlTable(rows, at, reading);
  const nothing = row.trim() === '' || RULE.test(row);
  if (/^\s*<\/?details\b/i.test(row))
    reading.contents = !row.includes('</') && /目\s*[录次]/.test(rows.slice(at, at + 3).join(''));
  else if (!nothing && isRow(row, rows[at + 1], reading.lines.at(-1))) {
    if (!DELIMITER.test(row)) pushRow(row, DELIMITER.test(rows[at + 1] ?? ''), reading);
  } else if (!nothing) pushLine(row.replace(/<\/?summary>/gi, ''), reading);
  reading.close = !nothing;
  return at + 1;
}

function readHtmlTable(rows: readonly string[], at: number, reading: Reading): number {
  const end = rows.findIndex((row, k) => k >= at && /<\/table>/i.test(row));
  const next = end < 0 ? rows.length : end + 1;
  const { lines } = linesOfWebPage(rows.slice(at, next).join('\n'));
  const before = reading.frames;
  for (const line of lines) {
    if (line.frame !== undefined) reading.frames = Math.max(reading.frames, before + line.frame);
    reading.lines.push(line.frame === undefined ? line : { ...line, frame: before + line.frame });
  }
  return next;
}

const where = ({ framed, frames, contents }: Reading): Partial<Unplaced> => ({
  ...(framed ? { frame: frames } : {}),
  ...(contents ? { contents } : {}),
});

function pushLine(row: string, reading: Reading): void {
  const { lines } = reading;
  const last = lines.at(-1);
  const heading = headingOf(row.trim());
  const item = /^\s*(?:[-*+]|\d+[.)])\s+(?=\S)/.test(row);
  const { text, bold, dropped, pictures } = inline(
    heading?.words ?? row.trim().replace(/^[-*+]\s+(?=\S)/, ''),
  );
  if (!heading && /^ {2,}\S/.test(row) && last?.text.startsWith('[^')) last.text += text;
  else if (text)
    lines.push({
      text,
      close: reading.close && !heading && !item && last?.level === undefined,
      ...(heading ? { level: heading.level } : {}),
      ...(bold ? { bold } : {}),
      ...(item && !heading ? { item } : {}),
      ...where(reading),
      ...(dropped.length > 0 ? { remark: `句中的加粗没有保留：「${dropped.join('」「')}」` } : {}),
    });
  for (const picture of pictures) lines.push({ text: '', close: false, picture, ...where(reading) });
}

/** A single `#` without a blank is a heading only before the number of one. */
function headingOf(row: string): { level: number; words: string } | null {
  const [, signs = '', blank = '', words = ''] = HEADING.exec(row) ?? [];
  if (!words || (blank === '' && signs.length === 1 && !/^(第|[一二三四五六七八九十]+、)/.test(words)))
    return null;
  return { level: signs.length, words };
}

/** A row stands between bars, or under or over one that does. */
const isRow = (row: string, next = '', before: Unplaced | undefined): boolean =>
  row.trim().startsWith('|') ||
  (row.includes('|') && (before?.row !== undefined || (DELIMITER.test(next) && next.includes('|'))));

function pushRow(row: string, head: boolean, reading: Reading): void {
  const cells = row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim()).text.replaceAll('**', ''));
  const close = reading.lines.at(-1)?.row !== undefined && !head;
  reading.lines.push({ text: '', close, row: { cells, head }, ...where(reading) });
}

/** Takes off what stands before and beside the text: the fields between `---`, comments. */
function withoutFields(text: string): { rows: string[]; title?: string; remarks: string[] } {
  const remarks: string[] = [];
  const fields = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const title = fields && /^title:\s*["']?(.*?)["']?\s*$/m.exec(fields[1]!)?.[1];
  if (fields) remarks.push(`文件头「${fields[1]!.split('\n').join('；')}」没有收进正文`);
  const rest = text.slice(fields?.[0].length ?? 0).replace(/<!--([\s\S]*?)-->/g, (_, words: string) => {
    remarks.push(`注释「${words.trim()}」没有收进正文`);
    return '';
  });
  return { rows: rest.split('\n'), ...(title ? { title } : {}), remarks };
}
