/** A table as a grid of cells, for formats that know spans and for those that do not. */
import type { BlockText } from '../plan/chapter/chapter-text.ts';
import { signsOfBlock, type SignAt } from './note-signs.ts';

/** A cell with its words. */
export interface TableCell {
  words: string;
  /** Where its words begin in the text of its clause. */
  start: number;
  end: number;
  /** The clause its words are of: the table's head, or a row. */
  clause: string;
  column: number;
  columns: number;
  rows: number;
  /** The signs of footnotes in its clause. */
  signs: readonly SignAt[];
}

export interface TableRow {
  /** Id of the row; of the head's rows the table's own. */
  clause: string;
  head: boolean;
  /** The cells that begin in it. */
  cells: TableCell[];
  /** For each column the cell that covers it. */
  owners: TableCell[];
}

/** Lines above the head: the title as printed, empty where there is none. */
export function tableTitle({ cells, ownText }: BlockText): string {
  const first = cells![0]![0]!.start;
  return first > 0 ? ownText.slice(0, first - 1) : '';
}

/** The rows of a table from top to bottom, each with the cells that cover its columns. */
export function tableRows(table: BlockText): TableRow[] {
  const own = [table, ...table.children].flatMap((block) => {
    const signs = signsOfBlock(block);
    return block.cells!.map((cells) => ({
      clause: block.id,
      head: block === table,
      cells: cells.map((cell) => ({
        ...cell,
        signs,
        clause: block.id,
        words: block.ownText.slice(cell.start, cell.end),
      })),
    }));
  });
  const owners = own.map((): TableCell[] => []);
  own.forEach(({ cells }, top) => {
    for (const cell of cells)
      for (let y = top; y < Math.min(own.length, top + cell.rows); y += 1)
        for (let x = cell.column; x < cell.column + cell.columns; x += 1) owners[y]![x] = cell;
  });
  return own.map((row, y) => ({ ...row, owners: owners[y]! }));
}
