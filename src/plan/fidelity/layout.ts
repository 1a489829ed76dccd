/**
 * Layout marks, long blanks and invisible characters that a chapter has and its source does not. The comparison of words
 * passes over them on both sides, so that line breaks and bars make no difference; in a chapter they are rubbish.
 */
import type { Chapter } from '../chapter/chapter.ts';
import { pointIn, type Piece } from '../chapter/markup.ts';
import { reportTo } from '../rules/rules.ts';
import { layoutIn } from '../../text/strip-layout.ts';
import { pointAt, type Fault, type Point } from '../../text/faults.ts';
import type { Aligned } from './fidelity.ts';

/** A blank between two words is free, not inside a figure; line breaks and asterisks among words are faults of their own (M5, M2). */
const FREE = /^[ \u00a0\u3000]$/;
const SAID = /\n|\*\*/g;
/** Between the cells and the rows of a table. */
const SEPARATOR = /^[\t\n]$/;

/** Faults of layout (T3). */
export function layoutFaults(chapters: readonly Chapter[], aligned: Aligned, source: string): Fault[] {
  const faults: Fault[] = [];
  for (const { id: page, heading, blocks, file, at } of chapters) {
    const report = reportTo(faults, file);
    const check = (clause: string, { text, start, node, point }: Piece): void => {
      if (node === null && SEPARATOR.test(text)) return;
      for (const stretch of layoutIn(text)) {
        const unsaid = node ? stretch.text.replace(SAID, '') : stretch.text;
        if (unsaid === '' || (FREE.test(unsaid) && !inFigure(text, stretch))) continue;
        const [from, to] = gapAt(aligned, clause, start + stretch.at, source.length);
        if (source.slice(from, to).includes(stretch.text)) continue;
        const received = pointAt(source, from);
        const where: Point = node ? pointIn(point, text, stretch.at) : point;
        report('T3', where, told(stretch.text), `${received.line}:${received.column}`);
      }
    };
    if (heading !== null) check(page, { text: heading, start: 0, node: null, point: at(['title']) });
    for (const block of blocks)
      for (const { id, pieces } of [block, ...block.children]) pieces.forEach((piece) => check(id, piece));
  }
  return faults;
}

/** Whether a stretch parts the digits of one figure: `2 3`, `8 .5`. */
const inFigure = (text: string, stretch: { text: string; at: number }): boolean =>
  /[\d.]/.test(text[stretch.at - 1] ?? '') && /[\d.]/.test(text[stretch.at + stretch.text.length] ?? '');

/** Where in the source stands what is between the signs before and behind an offset of a clause. */
function gapAt(
  { begin, clauseIndex, offset, at }: Aligned,
  clause: string,
  position: number,
  end: number,
): [number, number] {
  let behind = begin.get(clause);
  if (behind === undefined) return [end, end];
  const own = clauseIndex[behind];
  while (clauseIndex[behind] === own && offset[behind]! < position) behind += 1;
  return [behind === 0 ? 0 : at[behind - 1]! + 1, at[behind] ?? end];
}

/** `「||」`, or of one sign over and over `300 个「\u3000」`. */
function told(layout: string): string {
  const signs = new Set(layout);
  return signs.size === 1 && layout.length > 3
    ? ` ${layout.length} 个「${[...signs][0]}」`
    : `「${layout.slice(0, 40)}」`;
}
