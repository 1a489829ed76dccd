/** Texts whose lines all end at one width: what stands on the next line goes on, whatever it begins with. */
import { labelOfLine } from '../lines/labels.ts';
import { isFinished, tidy, type SourcePiece } from '../lines/piece.ts';
import { stands } from './scheme.ts';

/** Lines of a paragraph are as long as this allows, give or take. */
const MARGIN = 2;

/** A text of fewer lines says nothing about its width. */
const LEAST = 10;

const length = ({ line }: SourcePiece): number => line.text.trimEnd().length;

const isIndented = ({ line }: SourcePiece): boolean => /^(?:\u3000{2}| {2,}|\t)/.test(line.text);

/** The width the lines of a text are cut at, or 0 where they are not cut. */
function widthOf(prose: readonly SourcePiece[]): number {
  if (prose.length < LEAST) return 0;
  const lengths = prose.map(length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  const full = lengths.filter((one) => Math.abs(one - width) <= MARGIN).length;
  return width >= 15 && width <= 80 && full * 10 >= prose.length * 3 ? width : 0;
}

/**
 * Makes one piece of the lines of a paragraph: a line goes on where it is not indented and paragraphs are, where no
 * blank line parts it and paragraphs are parted so, and in a text that has neither where no sentence ended. A number
 * at its beginning numbers nothing.
 */
export function unwrap(pieces: readonly SourcePiece[]): SourcePiece[] {
  const prose = pieces.filter(({ role }) => role === 'prose');
  const width = widthOf(prose);
  if (width === 0) return [...pieces];
  const indents = prose.filter(isIndented).length * 8 >= prose.length;
  const blanks = prose.filter(({ line }) => !line.close).length * 8 >= prose.length;
  const result: SourcePiece[] = [];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const cut = before?.role === 'prose' && piece.role === 'prose' && length(before) >= width - MARGIN;
    const goesOn =
      cut && (indents ? !isIndented(piece) : blanks ? piece.line.close : !isFinished(before.text));
    if (goesOn && !stands(piece)) goOn(result.at(-1)!, piece);
    else result.push(piece);
  });
  return result;
}

function goOn(last: SourcePiece, { spaced, text, line }: SourcePiece): void {
  const blank = /[A-Za-z]$/.test(last.text) && /^[A-Za-z]/.test(text) ? ' ' : '';
  last.spaced += blank + spaced;
  last.text = tidy(last.text + blank + text);
  last.until = line.number;
  last.label = labelOfLine(last.spaced.replace(/^\*\*/, ''));
}
