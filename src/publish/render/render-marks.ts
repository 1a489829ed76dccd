/** Corrections, doubts, terms and references in the text: each marked stretch becomes a link. */
import type { Node, Parent, Text } from 'mdast';
import type { Block } from '../../plan/chapter/block.ts';
import type { ErratumMark } from '../../plan/fidelity/errata.ts';
import type { LinkMark } from './link-marks.ts';
import { element, textNode, type Properties } from './render-nodes.ts';

/** Anything that makes a stretch of text a link. Links of the text never overlap an erratum. */
export type Mark = ErratumMark | LinkMark;

/** A title stands in an attribute: its text becomes nodes here, so that it can be marked like any other. */
export function titleNodes(block: Block, marks: readonly Mark[]): Node[] {
  return cut(textNode(block.ownText), 0, marks);
}

/** Links the marked stretches of a block; changes its node in place. */
export function wrapMarks({ node, pieces }: Block, marks: readonly Mark[]): void {
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

/** Cuts a text node at the borders of its marks; of several over one stretch, a correction is the link. */
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
    const piece = textNode(node.value.slice(from - start, to - start));
    const covering = here.filter((m) => m.start <= from && m.end >= to);
    const mark = covering.find((m) => m.kind === 'correction') ?? covering[0];
    return mark ? markLink(mark, piece) : piece;
  });
}

/** Where something was taken out, the character before it carries the mark (or the one after, at the beginning). */
function widen(at: number, from: number, value: string): { start: number; end: number } {
  const before = [...value.slice(0, Math.max(0, at - from))].at(-1) ?? '';
  const after = before ? '' : ([...value][0] ?? '');
  return { start: at - before.length, end: at + after.length };
}

const isPunctuation = (text: string): boolean => /^[\p{P}\p{S}\s]*$/u.test(text);

function markLink(mark: Mark, child: Text): Node {
  if ('href' in mark)
    return element(
      'a',
      mark.kind === 'term' ? { className: ['term'], href: mark.href } : { href: mark.href },
      [child],
    );
  const point = mark.kind === 'correction' && isPunctuation(mark.source + child.value);
  const properties = {
    className: [mark.kind === 'doubt' ? 'doubt' : 'fix', ...(point ? ['point'] : [])],
    href: `../errata/#${mark.erratum}`,
  };
  // What is misread in many ways is the same erratum everywhere: how it was here, only the mark knows.
  const own: Properties =
    mark.kind === 'correction' && !point && /^e/.test(mark.erratum) ? { dataSource: mark.source } : {};
  return element('a', { ...properties, ...own }, [child]);
}
