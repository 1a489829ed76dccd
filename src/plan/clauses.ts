/**
 * Turns a chapter's syntax tree into numbered blocks. The model and the renderer both call `numberChapter`,
 * so an id on a page and an id in the data cannot differ. The contract of ids:
 * `c3` chapter · `c3-s2` section · `c3-s2-p5` block · `c3-p1` block before the first section · `…-i2` item · `…-r7` row.
 */
import type { Nodes, Paragraph, Root, RootContent, Table, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import 'mdast-util-mdx';
import { toChinese } from './numerals.ts';
import type { Place, Problem } from './problems.ts';
import { attributes, COMPONENTS, phrasing, placeOf, refuse, type Piece, type Report } from './markup.ts';
import { layOut, type Row } from './table.ts';

export type ClauseKind = 'paragraph' | 'box' | 'item' | 'table' | 'row' | 'heading';

export interface Block {
  id: string;
  kind: ClauseKind;
  chapter: number;
  /** Ordinal of the section, `null` before the first. */
  section: number | null;
  /** The run-in heading, without its final punctuation. */
  lead: string | null;
  /** Its own text: of a box the title, of a table title and head, of a row its cells, separated by tabs. */
  own: string;
  pieces: Piece[];
  /** Items of a box, rows of a table. */
  parts: Block[];
  /** The node that carries the id. */
  node: Nodes;
  place: Place;
}

/** What the renderer needs to know of a table beside its blocks. */
export interface Numbered {
  blocks: Block[];
  problems: Problem[];
}

/** Chapter 0 (notice and preface) has no printed heading, so it has no heading clause. */
export function chapterHeading(number: number, title: string): string | null {
  return number === 0 ? null : `第${toChinese(number)}章 ${title}`;
}

/**
 * Numbers the blocks of a chapter in reading order.
 * @param tree the chapter's body as `parseChapter` returns it
 * @param number the chapter's number
 * @param file path for messages
 */
export function numberChapter(tree: Root, number: number, file: string): Numbered {
  const problems: Problem[] = [];
  const blocks: Block[] = [];
  let section: number | null = null;
  let count = 0;
  const report: Report = (rule, place, message, hint) =>
    problems.push({ rule, file, ...place, message, hint });
  const base = (): string => (section === null ? `c${number}` : `c${number}-s${section}`);

  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      section = (section ?? 0) + 1;
      count = 0;
      const heading = block(base(), 'heading', node, phrasing(node.children, report));
      if (!heading.own.startsWith(`第${toChinese(section)}节`))
        report(
          'M6',
          heading.place,
          `第 ${section} 个节标题写作「${heading.own}」`,
          `以「第${toChinese(section)}节」开头`,
        );
      blocks.push(heading);
      continue;
    }
    const next = readBlock(node, `${base()}-p${count + 1}`, report);
    if (!next) continue;
    count += 1;
    blocks.push(next);
  }
  for (const item of blocks.flatMap((b) => [b, ...b.parts])) {
    item.chapter = number;
    item.section = sectionOf(item.id);
  }
  return { blocks, problems };
}

function readBlock(node: RootContent, id: string, report: Report): Block | null {
  if (node.type === 'paragraph') return paragraph(node, id, 'paragraph', report);
  if (node.type === 'heading' && node.depth === 3)
    return block(id, 'heading', node, phrasing(node.children, report));
  if (node.type === 'mdxJsxFlowElement') return component(node, id, report);
  refuse(node, report);
  return null;
}

function component(node: MdxJsxFlowElement, id: string, report: Report): Block | null {
  if (node.name === 'LostFigure') {
    const caption = attributes(node, ['caption'], report).caption;
    node.children.forEach((child) => refuse(child, report));
    return caption ? block(id, 'paragraph', node, [titlePiece(caption, node)]) : null;
  }
  if (node.name === 'Box') {
    const { title } = attributes(node, ['title'], report);
    const box = block(id, 'box', node, title ? [titlePiece(title, node)] : []);
    for (const child of node.children) {
      if (child.type === 'paragraph')
        box.parts.push(paragraph(child, `${id}-i${box.parts.length + 1}`, 'item', report));
      else refuse(child, report);
    }
    return box;
  }
  if (node.name === 'Table') return tableBlock(node, id, report);
  report(
    'M4',
    placeOf(node),
    `没有「<${node.name ?? ''}>」这个组件`,
    `章文件里只能用 ${COMPONENTS.join('、')}`,
  );
  return null;
}

function tableBlock(node: MdxJsxFlowElement, id: string, report: Report): Block | null {
  const { title, head } = attributes(node, ['title', 'head'], report);
  const inner = node.children.find((child): child is Table => child.type === 'table');
  node.children.filter((child) => child !== inner).forEach((child) => refuse(child, report));
  if (!inner) {
    report('M4', placeOf(node), '「<Table>」里没有表格', '写一个以 | 开头的表格');
    return null;
  }
  if (head !== undefined && !/^[1-9]$/.test(head))
    report('M4', placeOf(node), `「head="${head}"」不是表头的行数`, '写 1 到 9 的数字，如 head="2"');
  const rows = layOut(inner, Number(head) || 1);
  for (const stray of rows.flatMap((row) => row.strays))
    report('M7', placeOf(stray), '「← ↑」没有可以并入的格子', '← 的左边、↑ 的上边要有格子');
  const pieces: Piece[] = title ? [titlePiece(title, node)] : [];
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
    return [...(separator ? [gap(separator, node)] : []), ...pieces];
  });
}

function paragraph(node: Paragraph, id: string, kind: ClauseKind, report: Report): Block {
  const result = block(id, kind, node, phrasing(node.children, report));
  const [first] = node.children;
  if (first?.type === 'strong') {
    const lead = phrasing(first.children, report)
      .map((piece) => piece.text)
      .join('');
    result.lead = lead.replace(/[。：；，、:;,.\s]+$/u, '');
  }
  return result;
}

const titlePiece = (text: string, node: Nodes): Piece => ({
  text,
  start: 0,
  node: null,
  place: placeOf(node),
});
const gap = (text: string, node: Nodes): Piece => ({ text, start: 0, node: null, place: placeOf(node) });

function block(id: string, kind: ClauseKind, node: Nodes, pieces: Piece[]): Block {
  let start = 0;
  for (const piece of pieces) {
    piece.start = start;
    start += piece.text.length;
  }
  const own = pieces.map((piece) => piece.text).join('');
  return {
    id,
    kind,
    chapter: 0,
    section: null,
    lead: null,
    own,
    pieces,
    parts: [],
    node,
    place: placeOf(node),
  };
}

/** `c3-s2-p5-i1` → `2`; `null` for what stands before the first section. */
export function sectionOf(id: string): number | null {
  const match = /-s(\d+)/.exec(id);
  return match ? Number(match[1]) : null;
}
