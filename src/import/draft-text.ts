/** Writes received lines as Markdown: blanks tidied, signs escaped, leads, items and tables marked up. */

export const CHAPTER = /^第([一二三四五六七八九十]+)章\s*(.*)$/;
export const SECTION = /^第[一二三四五六七八九十]+节/;
export const BOX = /^\**专栏\s*\d/;
const LEAD = /^([^，。；：！？“”]{4,20}(?:[，、][^，。；：！？]{2,18}){0,2}。)(?=.{30})/;

/** Typed spaces between Han characters, figures and Latin go: the page sets that space itself. */
export function tidy(raw: string): string {
  const text = raw.replace(/[\s\u00a0]+/gu, ' ').trim();
  if (CHAPTER.test(text) || SECTION.test(text) || BOX.test(text)) return text;
  const han = '[\\p{Script=Han}，。；：、！？“”‘’（）《》〔〕【】—…％]';
  return text
    .replace(new RegExp(`(?<=${han}) (?=[^|])`, 'gu'), '')
    .replace(new RegExp(`(?<=[^|]) (?=${han})`, 'gu'), '');
}

/** Characters MDX would read as its own, anywhere in a line. */
const escapeSigns = (text: string): string => text.replace(/[{}<\\_*]/g, '\\$&');

/** A paragraph's text, with what MDX would read as its own escaped. */
export function escape(text: string): string {
  return escapeSigns(text)
    .replace(/^(\d+)([.)]) /, '$1\\$2 ')
    .replace(/^([-+>#])/, '\\$1');
}

/** The value of a component's attribute, for double quotation marks around it. */
export const attribute = (text: string): string =>
  text
    .replaceAll('**', '')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;');

/** A paragraph of running text, its run-in heading in bold. */
export const paragraph = (text: string): string => escape(text.replaceAll('**', '')).replace(LEAD, '**$1**');

/** A paragraph of a box, its label in bold. */
export const item = (text: string): string =>
  escape(text.replaceAll('**', '').trim()).replace(/^([^，。；：“”]{2,30}：)(?=.)/u, '**$1**');

/**
 * A table as its author goes on from: every row as wide as the widest, so that it is a table at all.
 * @param rows lines that begin with a bar
 */
export function tableDraft(rows: readonly string[]): string {
  const cells = rows
    .filter((row) => !/^[|\s-]+$/.test(row))
    .map((row) =>
      row
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => escapeSigns(cell.replaceAll('**', '').trim())),
    );
  const width = Math.max(1, ...cells.map((row) => row.length));
  const line = (row: readonly string[]): string =>
    `|${Array.from({ length: width }, (_, k) => (row[k] ? ` ${row[k]} |` : ' |')).join('')}`;
  const [head = [], ...body] = cells;
  const rule = `|${' --- |'.repeat(width)}`;
  return ['<Table title="">', '', line(head), rule, ...body.map(line), '', '</Table>'].join('\n');
}
