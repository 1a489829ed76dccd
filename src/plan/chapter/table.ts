/**
 * Tables with spanning cells in plain Markdown: a cell `←` belongs to the cell on its left, `↑` to the one above.
 * So an author sees the grid as printed, and the page gets real `rowspan` and `colspan`.
 */
import type { Table, TableCell, TableRow } from 'mdast';

export const LEFT = '←';
export const ABOVE = '↑';

export interface Cell {
  node: TableCell;
  colSpan: number;
  rowSpan: number;
}

export interface Row {
  node: TableRow;
  head: boolean;
  /** One cell over the whole width: the name of the group of rows that follows. */
  group: boolean;
  /** Only the cells that begin here. */
  cells: Cell[];
  /** Marks that belong to no cell. */
  strays: TableCell[];
}

/**
 * Resolves the spans of a table.
 * @param table a GFM table
 * @param headRows how many of its rows are the head (1 or more); no cell reaches from the head into the body
 */
export function layOut(table: Table, headRows: number): Row[] {
  const width = table.children[0]?.children.length ?? 0;
  const owners: (Cell | null)[][] = [];
  return table.children.map((node, y) => {
    const row: Row = { node, head: y < headRows, group: false, cells: [], strays: [] };
    owners[y] = [];
    for (let x = 0; x < width; x += 1) {
      const cell = node.children[x];
      const mark = cell ? markOf(cell) : null;
      let owner: Cell | null = null;
      if (mark === LEFT) {
        owner = owners[y]![x - 1] ?? null;
        if (owner && row.cells.at(-1) === owner) owner.colSpan += 1;
      } else if (mark === ABOVE) {
        owner = y === headRows ? null : (owners[y - 1]?.[x] ?? null);
        if (owner && owners[y - 1]![x - 1] !== owner) owner.rowSpan += 1;
      } else if (cell) {
        owner = { node: cell, colSpan: 1, rowSpan: 1 };
        row.cells.push(owner);
      }
      if (!owner && cell) row.strays.push(cell);
      owners[y]![x] = owner;
    }
    row.group = !row.head && width > 1 && row.cells.length === 1 && row.cells[0]!.colSpan === width;
    return row;
  });
}

function markOf(cell: TableCell): string | null {
  const [only] = cell.children;
  return cell.children.length === 1 && only?.type === 'text' ? only.value.trim() : null;
}
