/** Tables with their spanning cells, caption, head and named rows. */
import type { Node, Parent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../../plan/chapter/block.ts';
import { titleNodes, type Mark } from './render-marks.ts';
import { element, selfLink, setAttribute, type Properties } from './render-nodes.ts';
import { layOut, type Cell, type Row } from '../../plan/chapter/table.ts';

/**
 * Changes the block's node in place.
 * @param name what a person calls the table
 */
export function decorateTable(block: Block, name: string, marks: readonly Mark[]): void {
  const node = block.node as MdxJsxFlowElement;
  const inner = node.children.find((child): child is Table => child.type === 'table')!;
  const head = Number(
    node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'head')?.value ?? 1,
  );
  const rows = layOut(inner, head);
  const title = block.pieces[0]?.node === null ? block.pieces[0] : undefined;
  const own = selfLink(block.id);
  const caption = title
    ? [element('caption', {}, [own, ...titleNodes({ ...block, ownText: title.text }, marks)])]
    : [];
  const body = rows.filter((row) => !row.head);
  const children = [
    ...caption,
    element(
      'thead',
      {},
      rows.filter((row) => row.head).map((row) => element('tr', {}, row.cells.map(headCell))),
    ),
    element(
      'tbody',
      {},
      body.map((row, index) => linkedRow(block.children[index]!.id, bodyCells(row))),
    ),
  ];
  setAttribute(node, 'id', block.id);
  setAttribute(node, 'name', name);
  node.children = [...(title ? [] : [own]), element('table', {}, children)] as never[];
}

/** The link stands in the last cell, so that it is no part of the name the first gives to the row. */
function linkedRow(id: string, cells: Node[]): Node {
  (cells.at(-1) as Parent).children.push(selfLink(id, undefined, true) as never);
  return element('tr', { id }, cells);
}

const spans = ({ colSpan, rowSpan }: Cell): Properties => ({
  ...(colSpan > 1 ? { colSpan } : {}),
  ...(rowSpan > 1 ? { rowSpan } : {}),
});

const headCell = (cell: Cell): Node =>
  element('th', { ...spans(cell), scope: cell.colSpan > 1 ? 'colgroup' : 'col' }, cell.node.children);

/** Not more characters than this stand in one line. */
const SHORT = 8;

/** Figures stand to the right, one below the other; words, units among them, in the middle of their column. */
function aligned(words: string): Properties {
  if (!/[\p{Script=Han}%‰]/u.test(words) || /^[\d.,]+[%‰]$/.test(words)) return {};
  return { className: words.length > SHORT ? ['words', 'long'] : ['words'] };
}

/** The first cell that is not a bare number names the row; under a spanning name, so does the next. */
function bodyCells(row: Row): Node[] {
  if (row.group)
    return row.cells.map((cell) => element('th', { ...spans(cell), scope: 'rowgroup' }, cell.node.children));
  let named = false;
  return row.cells.map((cell) => {
    const words = toString(cell.node);
    const names = !named && words !== '' && !/^[\d.,%-]+$/.test(words);
    if (!names) return element('td', { ...spans(cell), ...aligned(words) }, cell.node.children);
    named = cell.rowSpan === 1;
    return element(
      'th',
      { ...spans(cell), scope: cell.rowSpan > 1 ? 'rowgroup' : 'row' },
      cell.node.children,
    );
  });
}
