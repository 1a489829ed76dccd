/** Makes a block of the words of one node. */
import type { Nodes, Paragraph } from 'mdast';
import type { Block, ClauseKind } from './clauses.ts';
import { phrasing, placeOf, type Piece, type Report } from './markup.ts';

/** A block with its pieces put one after another; chapter and section are the numbering's to fill in. */
export function block(id: string, kind: ClauseKind, node: Nodes, pieces: Piece[]): Block {
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

/** A paragraph with its run-in heading. */
export function paragraph(node: Paragraph, id: string, kind: ClauseKind, report: Report): Block {
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
