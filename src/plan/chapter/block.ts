/** A block, the smallest part of a chapter with an id of its own, and how one is made of the words of a node. */
import type { Nodes, Paragraph } from 'mdast';
import type { Grid } from './grid.ts';
import { phrasing, pointOf, type Piece } from './markup.ts';
import type { Report } from '../rules/rules.ts';
import type { Point } from '../../text/faults.ts';

export type ClauseKind = 'paragraph' | 'box' | 'item' | 'table' | 'row' | 'heading' | 'picture' | 'note';

/** A cell of a table: where its words stand in the text of its row, or of its table's head, and what it covers. */
export interface CellText {
  start: number;
  end: number;
  /** The column it begins in, from 0. */
  column: number;
  columns: number;
  rows: number;
}

export interface Block {
  id: string;
  kind: ClauseKind;
  /** `null` in a part and in an annex. */
  chapter: number | null;
  /** Ordinal of the section, `null` before the first. */
  section: number | null;
  /** The run-in heading, without its final punctuation. */
  lead: string | null;
  /** Its own text: of a box the title, of a table title and head, of a row its cells, separated by tabs. */
  ownText: string;
  pieces: Piece[];
  /** Items of a box, rows of a table. */
  children: Block[];
  /** Of a table the rows of its head, of a row itself: the cells that begin there. */
  cells?: CellText[][];
  /** Of a table: its cells as the author wrote them. */
  grid?: Grid;
  /** Of a picture: its file inside the plan's folder, and the words that stand for it. */
  picture?: { src: string; alt: string };
  /** Of a footnote: its label in the chapter's file. */
  label?: string;
  /** The node that carries the id. */
  node: Nodes;
  point: Point;
}

/** Makes a block and gives each piece its offset. `numberChapter` fills in chapter and section later. */
export function makeBlock(id: string, kind: ClauseKind, node: Nodes, pieces: Piece[]): Block {
  let start = 0;
  for (const piece of pieces) {
    piece.start = start;
    start += piece.text.length;
  }
  const own = pieces.map((piece) => piece.text).join('');
  return {
    id,
    kind,
    chapter: null,
    section: null,
    lead: null,
    ownText: own,
    pieces,
    children: [],
    node,
    point: pointOf(node),
  };
}

/** A piece for words that have no text node in the tree: a title in an attribute, a separator of cells. */
export const loose = (text: string, node: Nodes): Piece => ({
  text,
  start: 0,
  node: null,
  point: pointOf(node),
});

/** A paragraph with its run-in heading. */
export function makeParagraph(node: Paragraph, id: string, kind: ClauseKind, report: Report): Block {
  const result = makeBlock(id, kind, node, phrasing(node.children, report));
  const [first] = node.children;
  if (first?.type === 'strong') {
    const lead = phrasing(first.children, report)
      .map((piece) => piece.text)
      .join('');
    result.lead = lead.replace(/[。：；，、:;,.\s]+$/u, '');
  }
  return result;
}
