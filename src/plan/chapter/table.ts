/**
 * Tables with spanning cells in plain Markdown: a cell `←` belongs to the cell on its left, `↑` to the one above.
 * So an author sees the grid as printed, and the page gets real `rowspan` and `colspan`.
 */
import type { Table, TableCell, TableRow } from 'mdast';

export const LEFT = '←';
export const ABOVE = '↑';

export interface Cell {
  node: TableCell;
  /** The row and the column it begins in, from 0. */
  top: number;
  left: number;
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
  /** For each column the cell that covers it; `null` under a mark that belongs to no cell. */
  owners: (Cell | null)[];
  /** Marks that belong to no cell, or with which theirs would be no rectangle. */
  strays: TableCell[];
}

/**
 * Resolves the spans of a table.
 * @param table a GFM table
 * @param headRows how many of its rows are the head (1 or more); no cell reaches from the head into the body
 */
export function layOut(table: Table, headRows: number): Row[] {
  const width = table.children[0]?.children.length ?? 0;
  const rows: Row[] = [];
  for (const [y, node] of table.children.entries()) {
    const row: Row = { node, head: y < headRows, group: false, cells: [], owners: [], strays: [] };
    const above = y === headRows ? [] : (rows[y - 1]?.owners ?? []);
    for (let x = 0; x < width; x += 1) {
      const cell = node.children[x];
      const mark = cell ? markOf(cell) : null;
      let owner: Cell | null = null;
      if (mark === LEFT) {
        owner = row.owners[x - 1] ?? null;
        if (owner && row.cells.at(-1) === owner) owner.colSpan += 1;
      } else if (mark === ABOVE) {
        owner = above[x] ?? null;
        if (owner && above[x - 1] !== owner) owner.rowSpan += 1;
      } else if (cell) {
        owner = { node: cell, top: y, left: x, colSpan: 1, rowSpan: 1 };
        row.cells.push(owner);
      }
      if (!owner && cell) row.strays.push(cell);
      row.owners.push(owner);
    }
    row.group = !row.head && width > 1 && row.cells.length === 1 && row.cells[0]!.colSpan === width;
    rows.push(row);
  }
  addMisshapen(rows);
  return rows;
}

/** Adds to the strays the marks of cells that would be no rectangle: those outside, or all where some are missing. */
function addMisshapen(rows: readonly Row[]): void {
  const covered = rows.flatMap((row, y) =>
    row.owners.flatMap((owner, x) => (owner ? [{ row, owner, mark: row.node.children[x]!, x, y }] : [])),
  );
  const inside = ({ owner, x, y }: (typeof covered)[number]): boolean =>
    x < owner.left + owner.colSpan && y < owner.top + owner.rowSpan;
  for (const [owner, places] of Map.groupBy(covered, (place) => place.owner)) {
    const whole = places.filter(inside).length === owner.colSpan * owner.rowSpan;
    for (const place of places)
      if (place.mark !== owner.node && !(whole && inside(place))) place.row.strays.push(place.mark);
  }
}

/** The `←` or `↑` a cell holds and nothing else, `null` in any other. */
export function markOf(cell: TableCell): string | null {
  const [only] = cell.children;
  if (cell.children.length !== 1 || only?.type !== 'text') return null;
  const words = only.value.trim();
  return words === LEFT || words === ABOVE ? words : null;
}
