/** A table cell by cell, as the author wrote it: what the comparison with the bars of the source stands on. */
import type { TableCell } from 'mdast';
import type { Point } from '../../text/faults.ts';
import { pointOf, type Piece } from './markup.ts';
import { markOf, type Row } from './table.ts';

export interface GridCell {
  /** Its words, `←` or `↑` in place of words; empty where it holds none. */
  words: string;
  /** Whether it is part of the cell on its left or above. */
  mark: boolean;
  /** Where its words stand in the text of the row's clause. */
  pieces: readonly Piece[];
  place: Point;
}

export interface GridRow {
  /** Id of the clause its words are part of: of the head the table's own. */
  clause: string;
  head: boolean;
  cells: GridCell[];
  place: Point;
}

export interface Grid {
  width: number;
  /** Columns that the head joins to the one on their left. */
  joined: ReadonlySet<number>;
  rows: GridRow[];
}

/** The pieces of each cell that begins in a row. */
export type CellPieces = ReadonlyMap<TableCell, Piece[]>;

/**
 * @param id the table's id
 * @param rows the table as `layOut` reads it
 * @param pieces the words of its cells, which know their place in their clause once the blocks are made
 */
export function gridOf(id: string, rows: readonly Row[], pieces: CellPieces): Grid {
  const heads = rows.filter((row) => row.head).length;
  const { owners } = rows[heads - 1]!;
  return {
    width: owners.length,
    joined: new Set(owners.flatMap((owner, x) => (x > 0 && owner && owner === owners[x - 1] ? [x] : []))),
    rows: rows.map((row, y) => ({
      clause: row.head ? id : `${id}-r${y - heads + 1}`,
      head: row.head,
      place: pointOf(row.node),
      cells: row.node.children.map((cell) => gridCell(cell, pieces.get(cell) ?? [])),
    })),
  };
}

function gridCell(cell: TableCell, pieces: readonly Piece[]): GridCell {
  const mark = markOf(cell);
  const words = mark ?? pieces.map(({ text }) => text).join('');
  return { words, mark: mark !== null, pieces, place: pointOf(cell.children[0] ?? cell) };
}
