/** Tables of HTML as grids: a spanning cell once, `←` and `↑` where it reaches. */
import { findElement, htmlText, type HtmlElement } from './html.ts';

export interface HtmlTable {
  /** The cells of a table of one column, which is a frame around text; else `null`. */
  framed: HtmlElement[] | null;
  /** Lines that reach over the whole width before the table proper. */
  title: string[];
  rows: { cells: string[]; head: boolean }[];
}

/** A cell that holds pages, not a figure: the table lays out a page. */
const A_PAGE = 1500;

const isCell = ({ name }: HtmlElement): boolean => name === 'td' || name === 'th';

/** @param words the text of a cell */
export function tableOf(table: HtmlElement, words: (cell: HtmlElement) => string): HtmlTable {
  const rows = findElement(table, ({ name }) => name === 'tr').map((row) => ({
    cells: findElement(row, isCell),
    head: isHead(row),
  }));
  const cells = rows.flatMap((row) => row.cells);
  const layout = cells.some(
    (cell) => htmlText(cell).length > A_PAGE || findElement(cell, ({ name }) => name === 'table').length > 0,
  );
  if (layout || rows.every((row) => row.cells.length <= 1)) return { framed: cells, title: [], rows: [] };
  const grid = gridOf(
    rows.map((row) => row.cells),
    words,
  );
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = grid.map((row, y) => ({
    cells: Array.from({ length: width }, (_, x) => row[x] ?? ''),
    head: rows[y]!.head,
  }));
  const titles = filled.findIndex(
    ({ cells: [first, ...rest] }) => !first || rest.some((cell) => cell !== '←'),
  );
  return {
    framed: null,
    title: filled.slice(0, titles).map((row) => row.cells[0]!),
    rows: filled.slice(titles),
  };
}

const isHead = (row: HtmlElement): boolean =>
  (row.parent !== null && 'name' in row.parent && row.parent.name === 'thead') ||
  findElement(row, isCell).every(({ name }) => name === 'th');

function gridOf(rows: readonly HtmlElement[][], words: (cell: HtmlElement) => string): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const cell of cells) {
      while (grid[y]![x] !== undefined) x += 1;
      const [across, down] = [span(cell.attribs.colspan), span(cell.attribs.rowspan)];
      for (let dy = 0; dy < down && y + dy < rows.length; dy += 1)
        for (let dx = 0; dx < across; dx += 1)
          grid[y + dy]![x + dx] = dx > 0 ? '←' : dy > 0 ? '↑' : words(cell);
      x += across;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

const span = (value: string | undefined): number => Math.min(100, Math.max(1, Number(value) || 1));
