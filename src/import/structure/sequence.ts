/** What the numbers of the headings say: one left out, one met twice, the head of every page among them. */
import type { Ask, SourcePiece, Rank } from '../lines/piece.ts';

const HIGHER: Partial<Record<Rank, readonly Rank[]>> = {
  part: [],
  chapter: ['part'],
  section: ['part', 'chapter'],
};

/** Asks about every number that does not follow the one before it; a heading repeated on every page is no heading. */
export function askSequence(pieces: readonly SourcePiece[], ask: Ask): void {
  for (const rank of ['part', 'chapter', 'section'] as const) {
    let last: SourcePiece | null = null;
    let fresh = true;
    for (const piece of pieces) {
      if (piece.role !== 'heading' || piece.rank === undefined) continue;
      if (HIGHER[rank]!.includes(piece.rank)) fresh = true;
      if (piece.rank !== rank || !piece.label) continue;
      if (last && repeats(piece, last)) {
        piece.role = 'page';
        ask({ line: piece.line.number, question: `「${piece.spaced}」又出现一次，当作页眉，不进正文：核对` });
        continue;
      }
      askAboutNumber(piece, last, fresh, ask);
      last = piece;
      fresh = false;
    }
  }
}

const repeats = (piece: SourcePiece, last: SourcePiece): boolean =>
  piece.label!.printed === last.label?.printed && piece.title === last.title;

function askAboutNumber(
  { label, line, spaced }: SourcePiece,
  last: SourcePiece | null,
  fresh: boolean,
  ask: Ask,
): void {
  const number = label!.number;
  const before = last?.label?.number ?? null;
  if (number === null || (last && before === null)) return;
  const due = (before ?? 0) + 1;
  if (number === due || (fresh && number === 1)) return;
  const previous = last ? `前一个是「${last.label!.printed}」（第 ${last.line.number} 行）` : '它是第一个';
  ask({
    line: line.number,
    question: `「${spaced}」的序号不接：${previous}。是原文这样，还是中间的标题丢了、接在别的段里`,
  });
}
