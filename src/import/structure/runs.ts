/** Runs of numbered lines: 一、 二、 三、 … with what stands between, one inside another. */
import type { LabelMark } from '../lines/labels.ts';
import { isShort, type SourcePiece } from '../lines/piece.ts';

export interface Run {
  mark: LabelMark;
  pieces: SourcePiece[];
  /** The run of the same mark inside which it stands. */
  outer: Run | null;
}

/** How many numbers a run may leave out before it is another run. */
const GAP = 2;

/** All runs of a mark, in the order of their beginnings. A heading that `ends` says ends every run. */
export function runsOf(
  pieces: readonly SourcePiece[],
  mark: LabelMark,
  ends: (piece: SourcePiece) => boolean,
): Run[] {
  const runs: Run[] = [];
  let open: Run[] = [];
  for (const piece of pieces) {
    if (ends(piece)) open = [];
    if (piece.role !== 'prose' || piece.line.item || piece.label?.mark !== mark) continue;
    if (piece.label.number === null) continue;
    const { number } = piece.label;
    const at = open.findLastIndex((run) => {
      const last = run.pieces.at(-1)!.label!.number!;
      return number > last && number <= last + 1 + GAP;
    });
    if (at >= 0 && number !== 1) {
      open = open.slice(0, at + 1);
      open[at]!.pieces.push(piece);
    } else {
      const run: Run = { mark, pieces: [piece], outer: open.at(-1) ?? null };
      runs.push(run);
      open = [...open, run];
    }
  }
  return runs;
}

/** Whether a line may be a heading by itself: short, no sentence inside, not the beginning of something. */
export const mayHead = ({ line, label, text }: SourcePiece): boolean =>
  line.level !== undefined || isShort((label?.title ?? text).replaceAll('**', ''), 45);

/**
 * Whether the lines of a run are headings: most are short, and most have something of their own below them. A list, whose
 * items follow one another, is none; a single line has to be short and without punctuation.
 * @param at the place of every piece
 */
export function isHeadings(
  { pieces: own }: Run,
  pieces: readonly SourcePiece[],
  at: ReadonlyMap<SourcePiece, number>,
): boolean {
  const short = own.filter(mayHead);
  const [first] = own;
  if (first!.line.level !== undefined && short.length === own.length) return true;
  const bodied = own.filter((piece) => {
    const next = pieces.slice(at.get(piece)! + 1).find(({ role }) => role !== 'page');
    return next !== undefined && next.role !== 'heading' && next.label?.mark !== piece.label!.mark;
  });
  if (own.length === 1)
    return bodied.length === 1 && /^[^，。；：！？、]{2,20}。?$/u.test(first!.label!.title);
  return short.length >= own.length * 0.75 && bodied.length >= own.length * 0.5;
}
