/** A table of a plan in a Word file: with its spans, its head on every page, columns as wide as their words. */
import type { BlockText } from '../../plan/chapter/chapter-text.ts';
import { tableRows, tableTitle, type TableCell, type TableRow } from '../table-layout.ts';
import { FULL_WIDTH, wordRow, wordTable, type WordCell } from '../word/table.ts';
import { wordParagraph } from '../word/text.ts';
import { wordRuns } from './stretches.ts';
import { clauseMark, type Writing } from './writing.ts';

export function planTable(writing: Writing, table: BlockText): string {
  const texts = new Map([table, ...table.children].map(({ id, ownText }) => [id, ownText]));
  const title = tableTitle(table);
  const runs = (clause: string, start: number, end: number): string =>
    wordRuns(writing, { clause, text: texts.get(clause)!, start, end, bold: 0 });
  const rows = tableRows(table);
  const widths = columnWidths(rows);
  const wordy = wordyColumns(rows);
  /** A clause is marked where it begins: the table at its title, a row in its first cell. */
  const unmarked = new Set(texts.keys());
  const marked = (clause: string, content: string): string =>
    unmarked.delete(clause) ? clauseMark(writing, clause, content) : content;
  const head = title ? wordParagraph(marked(table.id, runs(table.id, 0, title.length)), 'TableTitle') : '';
  const written = rows.map((row) => {
    const cells = [...new Set(row.owners)].map((cell): WordCell => {
      const begins = row.cells.includes(cell);
      const content = begins ? runs(cell.clause, cell.start, cell.end) : '';
      const reach = cell.rows > 1 ? (begins ? 'start' : 'more') : undefined;
      return {
        content: cellParagraph(cell, marked(row.clause, content), row, wordy),
        columns: cell.columns,
        reach,
      };
    });
    return wordRow(widths, cells, row.head);
  });
  return head + wordTable(widths, written);
}

/** The columns in which some cell is as long as a phrase: what is read stands at the left, figures in the middle. */
const wordyColumns = (rows: readonly TableRow[]): Set<number> =>
  new Set(
    rows
      .flatMap((row) => (row.head ? [] : row.cells))
      .filter(({ words, columns }) => columns === 1 && words.length > 8)
      .map(({ column }) => column),
  );

/** The name of a group of rows stays with the first of them. */
function cellParagraph(cell: TableCell, content: string, row: TableRow, wordy: ReadonlySet<number>): string {
  if (row.head) return wordParagraph(content, 'TableHead');
  const group = cell.columns > 1 && cell.columns === row.owners.length;
  const left = cell.columns === 1 && wordy.has(cell.column);
  const properties = (group ? '<w:keepNext/>' : '') + (left ? '<w:jc w:val="left"/>' : '');
  return wordParagraph(content, 'TableText', properties);
}

/** By the longest word or line of each column, no narrower than three characters and no wider than sixteen. */
function columnWidths(rows: readonly TableRow[]): number[] {
  const columns = rows[0]!.owners.length;
  const weights = Array.from({ length: columns }, (_, x) => {
    const own = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === x && cell.columns === 1));
    return 1 + Math.min(16, Math.max(3, ...own.map(({ words }) => widthOf(words))));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const ends = weights.map((_, x) =>
    Math.round((weights.slice(0, x + 1).reduce((sum, weight) => sum + weight, 0) / all) * FULL_WIDTH),
  );
  return ends.map((end, x) => end - (ends[x - 1] ?? 0));
}

/** In Chinese characters. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (sign < '\u2000' ? 0.55 : 1), 0);
