/** Writes received words as MDX: what it would read as its own is escaped, leads are bold, tables are grids. */
import { writeNotes } from '../lines/notes.ts';

/** Characters MDX would read as its own, anywhere in a line. */
const escapeSigns = (text: string): string =>
  text
    .replace(/[{}<\\_*`]/g, '\\$&')
    .replace(/~~/g, '\\~~')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\[(?=[^\]]*\](?:\(|:)|\^)/g, '\\[');

/** Notes stand as `[^1]`, whatever else is escaped. */
const signs = (text: string): string => writeNotes(escapeSigns(text), (label) => `[^${label}]`);

/** A paragraph's text, with what MDX would read as its own escaped. */
export function escape(text: string): string {
  return signs(text)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+>#|])/, '\\$1')
    .replace(/^([ie])(?=(?:mport|xport)\s)/, (letter) => `&#${letter.codePointAt(0)!};`);
}

/** The value of a component's attribute, for double quotation marks around it. */
export const escapeAttribute = (text: string): string =>
  text
    .replaceAll('**', '')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;');

/** The words of a heading; `#` at its end would be taken for layout. */
export const heading = (text: string): string => signs(text.replaceAll('**', '')).replace(/#$/, '\\#');

/** A paragraph of running text, its run-in heading in bold. */
export function paragraph(text: string, lead: string): string {
  const words = text.replaceAll('**', '');
  if (!lead || !words.startsWith(lead)) return escape(words);
  return `**${escape(lead)}**${signs(words.slice(lead.length))}`;
}

/** Paragraphs of a box: each label that the file sets in bold begins one, its label stays bold. */
export function items(text: string): string[] {
  return text.split(/(?<=.)(?=\*\*[^*]{2,30}(?:[：:]\*\*|\*\*[：:]))/u).map((item) => {
    const words = item.replaceAll('**', '').trim();
    const marked = /^\*\*([^*]+)\*\*(?=.)/u.exec(item.trim())?.[1];
    const label = /^([^，。；：“”→]{2,30}(?:：(?=.)|(?=→)))/u.exec(words)?.[1];
    return paragraph(words, label ?? marked ?? '');
  });
}

/**
 * A table as its author goes on from: every row as wide as the widest, so that it is a table at all.
 * @param rows the cells of every row, `←` and `↑` for spans
 * @param head how many of the rows are its head
 */
export function tableDraft(rows: readonly (readonly string[])[], title: string, head: number): string {
  const cells = rows.map((row) =>
    row.map((cell) => signs(cell.replaceAll('**', '').trim()).replaceAll('|', '\\|')),
  );
  const width = Math.max(1, ...cells.map((row) => row.length));
  const line = (row: readonly string[]): string =>
    `|${Array.from({ length: width }, (_, k) => (row[k] ? ` ${row[k]} |` : ' |')).join('')}`;
  const [first = [], ...body] = cells;
  const rule = `|${' --- |'.repeat(width)}`;
  const opening = `<Table title="${escapeAttribute(title)}"${head > 1 ? ` head="${head}"` : ''}>`;
  return [opening, '', line(first), rule, ...body.map(line), '', '</Table>'].join('\n');
}

/** A value in YAML that is read back as the text it is. */
export const yaml = (text: string): string =>
  /^[\p{L}“‘《（〔][^#:]*$/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off)$/i.test(text) &&
  text.trim() === text
    ? text
    : `'${text.replaceAll("'", "''")}'`;
