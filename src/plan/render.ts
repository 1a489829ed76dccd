/**
 * Gives a chapter's syntax tree its ids, self-links, tables and marks, for any Markdown-to-HTML renderer.
 * Only `data.hName` and `data.hProperties` are used, so nothing here knows of Astro or of the DOM.
 */
import type { Node, Nodes, Parent, Root, Table, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { partLabel } from './cite.ts';
import { numberChapter, type Block } from './clauses.ts';
import type { Mark as Erratum } from './errata.ts';
import type { LinkMark } from './link-marks.ts';
import { layOut, type Cell, type Row } from './table.ts';

/** Anything that makes a stretch of text a link. Links of the text never overlap an erratum. */
export type Mark = Erratum | LinkMark;

type Properties = Record<string, string | number | string[]>;

/** An element without a Markdown name of its own. */
function element(hName: string, hProperties: Properties, children: Node[]): Parent {
  return { type: 'planElement', data: { hName, hProperties }, children } as unknown as Parent;
}

const text = (value: string): Text => ({ type: 'text', value });

/**
 * Changes `tree` in place.
 * @param number the chapter's number
 * @param marks corrections, doubts, terms and references of the plan, by clause id
 */
export function decorateChapter(
  tree: Root,
  number: number,
  marks: ReadonlyMap<string, readonly Mark[]>,
): void {
  const { blocks } = numberChapter(tree, number, '');
  for (const block of blocks) {
    for (const part of [block, ...block.parts]) wrapMarks(part, marks.get(part.id) ?? []);
    if (block.kind === 'box') box(block, marks.get(block.id) ?? []);
    else if (block.kind === 'table') table(block, marks.get(block.id) ?? []);
    else plain(block);
  }
}

function plain(block: Block): void {
  if (block.node.type === 'mdxJsxFlowElement') {
    setAttribute(block.node, 'id', block.id);
  } else setProperties(block.node, { id: block.id });
  (block.node as Parent).children.unshift(selfLink(block.id) as never);
}

function box(block: Block, marks: readonly Mark[]): void {
  const node = block.node as MdxJsxFlowElement;
  setAttribute(node, 'id', block.id);
  block.parts.forEach(plain);
  const title = block.own ? element('h3', {}, titleNodes(block, marks)) : null;
  node.children.unshift(...([title, selfLink(block.id)].filter(Boolean) as never[]));
}

function table(block: Block, marks: readonly Mark[]): void {
  const node = block.node as MdxJsxFlowElement;
  const inner = node.children.find((child): child is Table => child.type === 'table')!;
  const head = Number(
    node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'head')?.value ?? 1,
  );
  const rows = layOut(inner, head);
  const title = block.pieces[0]?.node === null ? block.pieces[0] : undefined;
  const own = selfLink(block.id);
  const caption = title
    ? [element('caption', {}, [own, ...titleNodes({ ...block, own: title.text }, marks)])]
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
      body.map((row, index) => linkedRow(block.parts[index]!.id, bodyCells(row))),
    ),
  ];
  setAttribute(node, 'id', block.id);
  node.children = [...(title ? [] : [own]), element('table', {}, children)] as never[];
}

/** The link stands in the last cell, so that it is no part of the name the first gives to the row. */
function linkedRow(id: string, cells: Node[]): Node {
  (cells.at(-1) as Parent).children.push(selfLink(id) as never);
  return element('tr', { id }, cells);
}

const spans = ({ colSpan, rowSpan }: Cell): Properties => ({
  ...(colSpan > 1 ? { colSpan } : {}),
  ...(rowSpan > 1 ? { rowSpan } : {}),
});

const headCell = (cell: Cell): Node =>
  element('th', { ...spans(cell), scope: cell.colSpan > 1 ? 'colgroup' : 'col' }, cell.node.children);

/** The first cell that is not a bare number names the row; under a spanning name, so does the next. */
function bodyCells(row: Row): Node[] {
  if (row.group)
    return row.cells.map((cell) => element('th', { ...spans(cell), scope: 'rowgroup' }, cell.node.children));
  let named = false;
  return row.cells.map((cell) => {
    const words = toString(cell.node);
    const names = !named && words !== '' && !/^[\d.,%-]+$/.test(words);
    if (!names) return element('td', spans(cell), cell.node.children);
    named = cell.rowSpan === 1;
    return element(
      'th',
      { ...spans(cell), scope: cell.rowSpan > 1 ? 'rowgroup' : 'row' },
      cell.node.children,
    );
  });
}

/** A title stands in an attribute: its text becomes nodes here, so that it can be marked like any other. */
function titleNodes(block: Block, marks: readonly Mark[]): Node[] {
  return cut(text(block.own), 0, marks);
}

function wrapMarks({ node, pieces }: Block, marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  const pieceOf = new Map(pieces.map((piece) => [piece.node as Node | null, piece]));
  const replace = (parent: Parent): void => {
    parent.children = parent.children.flatMap((child) => {
      if ('children' in child) replace(child);
      const piece = pieceOf.get(child);
      return piece?.node ? (cut(piece.node, piece.start, marks) as typeof parent.children) : [child];
    });
  };
  replace(node as Parent);
}

/** Cuts a text node at the borders of its marks and links each marked stretch to its erratum. */
function cut(node: Text, start: number, marks: readonly Mark[]): Node[] {
  const end = start + node.value.length;
  const here = marks
    .map((mark) => (mark.start === mark.end ? { ...mark, ...widen(mark.start, start, node.value) } : mark))
    .filter((mark) => mark.start < end && mark.end > start);
  if (here.length === 0) return [node];
  const borders = [...new Set([start, end, ...here.flatMap((m) => [m.start, m.end])])]
    .filter((b) => b >= start && b <= end)
    .sort((a, b) => a - b);
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1]!;
    const piece = text(node.value.slice(from - start, to - start));
    const covering = here.filter((m) => m.start <= from && m.end >= to);
    const mark = covering.find((m) => m.kind === 'correction') ?? covering[0];
    return mark ? markLink(mark, piece) : piece;
  });
}

/** Where something was taken out, the character before it carries the mark (or the one after, at the beginning). */
function widen(at: number, from: number, value: string): { start: number; end: number } {
  const signs = (text: string): string[] => [...text];
  const before = signs(value.slice(0, Math.max(0, at - from))).at(-1) ?? '';
  const after = before ? '' : (signs(value)[0] ?? '');
  return { start: at - before.length, end: at + after.length };
}

function markLink(mark: Mark, child: Text): Node {
  if ('href' in mark)
    return element(
      'a',
      mark.kind === 'term' ? { className: ['term'], href: mark.href } : { href: mark.href },
      [child],
    );
  const properties = {
    className: [mark.kind === 'doubt' ? 'doubt' : 'fix'],
    href: `../errata/#${mark.erratum}`,
  };
  return element('a', mark.kind === 'correction' ? { ...properties, dataSource: mark.source } : properties, [
    child,
  ]);
}

/** Without a script the link leads to the clause itself; with one it opens the menu for citing. */
function selfLink(id: string): Node {
  return element('a', { className: ['self'], href: `#${id}`, ariaLabel: `${partLabel(id)}的链接` }, []);
}

function setProperties(node: Nodes, properties: Properties): void {
  const data = ((node as Node).data ??= {}) as { hProperties?: Properties };
  data.hProperties = { ...data.hProperties, ...properties };
}

function setAttribute(node: MdxJsxFlowElement, name: string, value: string): void {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
