/** What `<Table>` is as a block: title and head are its own text, each row below the head is a part. */
import type { Nodes, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { makeBlock, loose, type Block, type CellText, type ClauseKind } from './block.ts';
import { gridOf, type CellPieces } from './grid.ts';
import { attributes, phrasing, pointOf, refuse, type Piece } from './markup.ts';
import type { Report } from '../rules/rules.ts';
import { layOut, type Cell, type Row } from './table.ts';

/** Reads a table; `null`, and a fault, where there is none inside. */
export function tableBlock(node: MdxJsxFlowElement, id: string, report: Report): Block | null {
  const { title, head: headRows } = attributes(node, ['title', 'head'], report);
  const inner = node.children.find((child): child is Table => child.type === 'table');
  node.children.filter((child) => child !== inner).forEach((child) => refuse(child, report));
  if (!inner) {
    report('M4/empty', pointOf(node));
    return null;
  }
  if (headRows !== undefined && !/^[1-9]$/.test(headRows)) report('M4/head', pointOf(node), headRows);
  const rows = layOut(inner, Number(headRows) || 1);
  reportShape(rows, report);
  const words: CellPieces = new Map(
    rows.flatMap((row) => row.cells.map((cell) => [cell.node, phrasing(cell.node.children, report)])),
  );
  const [head, body] = [rows.filter((row) => row.head), rows.filter((row) => !row.head)];
  const table = rowsBlock(id, 'table', node, head, words, title ? [loose(title, node)] : []);
  table.children = body.map((row, k) => rowsBlock(`${id}-r${k + 1}`, 'row', row.node, [row], words, []));
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

/** A block whose own text is rows of cells: rows by newline, cells by tab, behind the title where there is one. */
function rowsBlock(
  id: string,
  kind: ClauseKind,
  node: Nodes,
  rows: readonly Row[],
  words: CellPieces,
  title: readonly Piece[],
): Block {
  const pieces = [...title];
  let end = 0;
  const add = (piece: Piece): void => {
    pieces.push(piece);
    end += piece.text.length;
  };
  for (const { text } of title) end += text.length;
  const place = ({ node: cell, left, colSpan, rowSpan }: Cell, index: number): CellText => {
    const separator = index > 0 ? '\t' : pieces.length > 0 ? '\n' : '';
    if (separator) add(loose(separator, cell));
    const start = end;
    words.get(cell)!.forEach(add);
    return { start, end, column: left, columns: colSpan, rows: rowSpan };
  };
  const cells = rows.map((row) => row.cells.map(place));
  return { ...makeBlock(id, kind, node, pieces), cells };
}
