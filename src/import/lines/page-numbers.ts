/** Page numbers that came along with the text: of no chapter, kept in the source. */
import type { SourcePiece } from './piece.ts';

/** Between dashes or dots, as 第 3 页, as 3/80: nothing else looks like that. */
const CERTAIN =
  /^(?:[-－—―–~·•]\s*\d{1,4}\s*[-－—―–~·•]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/u;

/** Bare figures are page numbers only where at least so many follow one another by one. */
const LEAST = 3;

/** Marks the lines that are page numbers. */
export function markPageNumbers(pieces: readonly SourcePiece[]): void {
  const bare = pieces.filter(({ role, text }) => role === 'prose' && /^\d{1,3}$/.test(text));
  const counting = bare.filter(
    (piece, at) => at === 0 || Number(piece.text) === Number(bare[at - 1]!.text) + 1,
  );
  if (counting.length >= LEAST && counting.length === bare.length)
    for (const piece of bare) piece.role = 'page';
  for (const piece of pieces) if (piece.role === 'prose' && CERTAIN.test(piece.text)) piece.role = 'page';
}
