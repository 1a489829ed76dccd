/** Paragraphs that a page or a line cut in two are joined again; where that may be wrong, it is a question. */
import { type Ask, isFinished, type SourcePiece } from '../lines/piece.ts';

/** What the whole text says about its line ends. */
export interface Typing {
  /** Cut by pages and lines, as recognised scans are. */
  broken: boolean;
  /** Whether lines without a blank one between them may be one paragraph. */
  closeIsOne: boolean;
}

const SHORT = 20;
const BEGINS = /^(?:——|――|--|•|·|●|■|[①-⑳]|注[:：]|\*\*)/u;

/** @param pieces the lines of running text and of boxes alone */
export function typingOf(pieces: readonly SourcePiece[]): Typing {
  const prose = pieces.filter(({ role }) => role === 'prose' || role === 'item');
  const cut = prose.filter(({ text }) => !isFinished(text) && !/[；，]$/.test(text) && text.length >= SHORT);
  const finished = prose.filter(({ text }) => isFinished(text)).length;
  const blanks = prose.some(({ line }) => !line.close);
  return {
    broken: cut.length * 10 >= prose.length && cut.length > 0,
    closeIsOne:
      prose.filter(({ line }) => !line.close).length > 1 && blanks
        ? true
        : finished < 10 || finished * 5 < prose.length * 4,
  };
}

/** Joins what belongs together; returns one piece for each paragraph. */
export function joinParagraphs(pieces: readonly SourcePiece[], typing: Typing, ask: Ask): SourcePiece[] {
  const result: SourcePiece[] = [];
  const firstHeading = pieces.findIndex(({ role }) => role === 'heading');
  pieces.forEach((piece, at) => {
    const last = result.at(-1);
    const joins =
      last !== undefined && mayFollow(last, piece) && how(last, piece, pieces, at, typing, at < firstHeading);
    if (!joins) {
      result.push({ ...piece });
      return;
    }
    if (joins === 'ask')
      ask({
        line: piece.line.number,
        question: `接在「${last.text.slice(-8)}」后面：「${piece.text.slice(0, 8)}」`,
      });
    last.text += piece.text;
    last.until = piece.until ?? piece.line.number;
  });
  return result;
}

const mayFollow = (last: SourcePiece, piece: SourcePiece): boolean =>
  (piece.role === 'prose' || piece.role === 'item') &&
  last.role === piece.role &&
  last.box === piece.box &&
  last.line.frame === piece.line.frame &&
  !isFinished(last.text) &&
  !last.line.bold &&
  piece.label === null &&
  /\p{Script=Han}/u.test(last.text + piece.text) &&
  !BEGINS.test(piece.text);

function how(
  last: SourcePiece,
  piece: SourcePiece,
  pieces: readonly SourcePiece[],
  at: number,
  { broken, closeIsOne }: Typing,
  front: boolean,
): 'ask' | 'join' | false {
  const doubtful = /[；”）]\**$/.test(last.text) || last.text.length < SHORT;
  if (last.text.endsWith('；') && (piece.text.endsWith('；') || pieces[at - 2]?.text.endsWith('；')))
    return false;
  if (piece.line.close && closeIsOne) return doubtful ? 'ask' : 'join';
  if (front) return false;
  if (broken) return doubtful ? 'ask' : 'join';
  if (last.text.endsWith('；')) return false;
  return /[，、]$/.test(last.text) || (last.text.length >= 30 && /[\p{L}\p{N}]$/u.test(last.text))
    ? 'ask'
    : false;
}
