/** What `<Table>` is as a block: title and head are its own text, each row below the head is a part. */
import type { Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { makeBlock, loose, type Block } from './block.ts';
import { gridOf, type CellPieces } from './grid.ts';
import { attributes, phrasing, pointOf, refuse, type Piece } from './markup.ts';
import type { Report } from '../rules/rules.ts';
import { layOut, type Row } from './table.ts';

/** Reads a table; `null`, and a fault, where there is none inside. */
export function tableBlock(node: MdxJsxFlowElement, id: string, report: Report): Block | null {
  const { title, head } = attributes(node, ['title', 'head'], report);
  const inner = node.children.find((child): child is Table => child.type === 'table');
  node.children.filter((child) => child !== inner).forEach((child) => refuse(child, report));
  if (!inner) {
    report('M4/empty', pointOf(node));
    return null;
  }
  if (head !== undefined && !/^[1-9]$/.test(head)) report('M4/head', pointOf(node), head);
  const rows = layOut(inner, Number(head) || 1);
  reportShape(rows, report);
  const words: CellPieces = new Map(
    rows.flatMap((row) => row.cells.map((cell) => [cell.node, phrasing(cell.node.children, report)])),
  );
  const pieces: Piece[] = title ? [loose(title, node)] : [];
  for (const row of rows.filter((r) => r.head))
    pieces.push(...rowPieces(row, words, pieces.length > 0 ? '\n' : ''));
  const table = makeBlock(id, 'table', node, pieces);
  table.children = rows
    .filter((row) => !row.head)
    .map((row, k) => makeBlock(`${id}-r${k + 1}`, 'row', row.node, rowPieces(row, words, '')));
  table.grid = gridOf(id, rows, words);
  return table;
}

/** Rows with too many or too few cells, and marks that belong to none. */
function reportShape(rows: readonly Row[], report: Report): void {
  const width = rows[0]?.owners.length ?? 0;
  for (const { node, strays } of rows) {
    for (const stray of strays) report('M7', pointOf(stray));
    if (node.children.length === width) continue;
    const words = node.children.map((cell) => toString(cell)).join(' | ');
    report('M8', pointOf(node.children[width] ?? node), words, node.children.length, width);
  }
}

/** The words of a row, cells by tab. */
function rowPieces(row: Row, words: CellPieces, before: string): Piece[] {
  return row.cells.flatMap(({ node }, index) => {
    const separator = index === 0 ? before : '\t';
    return [...(separator ? [loose(separator, node)] : []), ...words.get(node)!];
  });
}
