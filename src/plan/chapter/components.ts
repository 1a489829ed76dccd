/** What `<Box>`, `<Table>` and `<LostFigure>` are as blocks. */
import type { Nodes, Table, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { block, paragraph, type Block } from './block.ts';
import { attributes, COMPONENTS, phrasing, placeOf, refuse, type Piece } from './markup.ts';
import type { Report } from '../rules/rules.ts';
import { layOut, type Row } from './table.ts';

/** Reads a component; `null`, and a fault, where it has no text of its own or does not exist. */
export function component(node: MdxJsxFlowElement, id: string, report: Report): Block | null {
  if (node.name === 'LostFigure') {
    const caption = attributes(node, ['caption'], report).caption;
    node.children.forEach((child) => refuse(child, report));
    return caption ? block(id, 'paragraph', node, [loose(caption, node)]) : null;
  }
  if (node.name === 'Box') {
    const { title } = attributes(node, ['title'], report);
    const box = block(id, 'box', node, title ? [loose(title, node)] : []);
    for (const child of node.children) {
      if (child.type === 'paragraph')
        box.parts.push(paragraph(child, `${id}-i${box.parts.length + 1}`, 'item', report));
      else refuse(child, report);
    }
    return box;
  }
  if (node.name === 'Table') return tableBlock(node, id, report);
  report('M4/component', placeOf(node), node.name ?? '', COMPONENTS);
  return null;
}

function tableBlock(node: MdxJsxFlowElement, id: string, report: Report): Block | null {
  const { title, head } = attributes(node, ['title', 'head'], report);
  const inner = node.children.find((child): child is Table => child.type === 'table');
  node.children.filter((child) => child !== inner).forEach((child) => refuse(child, report));
  if (!inner) {
    report('M4/empty', placeOf(node));
    return null;
  }
  if (head !== undefined && !/^[1-9]$/.test(head)) report('M4/head', placeOf(node), head);
  const rows = layOut(inner, Number(head) || 1);
  for (const stray of rows.flatMap((row) => row.strays)) report('M7', placeOf(stray));
  const pieces: Piece[] = title ? [loose(title, node)] : [];
  const headRows = rows.filter((row) => row.head);
  for (const row of headRows) pieces.push(...cells(row, report, pieces.length > 0 ? '\n' : ''));
  const table = block(id, 'table', node, pieces);
  for (const row of rows.filter((r) => !r.head))
    table.parts.push(block(`${id}-r${table.parts.length + 1}`, 'row', row.node, cells(row, report, '')));
  return table;
}

function cells(row: Row, report: Report, before: string): Piece[] {
  return row.cells.flatMap(({ node }, index) => {
    const separator = index === 0 ? before : '\t';
    const pieces = phrasing((node as TableCell).children, report);
    return [...(separator ? [loose(separator, node)] : []), ...pieces];
  });
}

/** Words that stand in no text node of the tree. */
const loose = (text: string, node: Nodes): Piece => ({ text, start: 0, node: null, place: placeOf(node) });
