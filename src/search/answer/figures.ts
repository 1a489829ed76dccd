/** Where figures stand in the plan, so that 30 is told from a part of 3000. */
import type { Hit, Spot } from '../search.ts';

/** For each line a `gap,length` for each figure, the gap from the end of the one before; as it travels. */
export type PackedFigures = string[];

/** Digits and points that stand one after another. */
const FIGURE = /[\d.]+/g;

/** @param texts folded, a line each */
export const packFigures = (texts: readonly string[]): PackedFigures =>
  texts.map((text) => {
    let end = 0;
    return [...text.matchAll(FIGURE)]
      .map(({ index, 0: { length } }) => {
        const gap = index - end;
        end = index + length;
        return `${gap},${length}`;
      })
      .join(' ');
  });

/** Whether a term begins or ends with a figure, so that it may stand inside of longer ones: 30 in 3000. */
export const isFigure = (term: string): boolean => /^\d|\d$/.test(term);

/** Hits that know whether the figure that was asked stands whole in them. */
export function partsOfFigures(hits: readonly Hit[], term: string, packed: PackedFigures): Hit[] {
  return hits.map((hit) => {
    const figures = unpack(packed[hit.index] ?? '');
    const inside = ({ start, length }: Spot): boolean =>
      figures.some(
        ([from, to]) =>
          (/^\d/.test(term) && from < start && start < to) ||
          (/\d$/.test(term) && from < start + length && start + length < to),
      );
    return hit.spots.every(inside) ? { ...hit, part: true } : hit;
  });
}

/** Begin and end of each figure of a line. */
function unpack(line: string): [from: number, to: number][] {
  let end = 0;
  return (line ? line.split(' ') : []).map((pair) => {
    const [gap, length] = pair.split(',').map(Number);
    const from = end + gap!;
    end = from + length!;
    return [from, end];
  });
}
