/** Titles of two lines, and titles that stand below their number. */
import { type Ask, beginsBox, type SourcePiece, type Rank } from '../lines/piece.ts';
import type { Typing } from './paragraphs.ts';

/** How the text is typed, and which lines name a table. */
type Around = Typing & { captions: ReadonlySet<SourcePiece> };

const NAMES: Record<Rank, string> = { part: '篇', chapter: '章', section: '节', annex: '附件', sub: '' };

/**
 * The second line of a title: short, without punctuation, right below it. In a text of whole paragraphs it stays a
 * paragraph, unless no blank line parts the two.
 */
export function joinTitles(pieces: readonly SourcePiece[], around: Around, ask: Ask): SourcePiece[] {
  return pieces.filter((piece, at) => {
    const heading = pieces[at - 1];
    if (heading?.role !== 'heading' || heading.rank === 'sub' || !mayGoOn(piece, heading, around))
      return true;
    const { line } = piece;
    if (!goesOn(piece, heading, around)) {
      const question = `「${piece.text}」单独成行，当作段落：也许是标题「${heading.title}」的第二行`;
      ask({ line: line.number, question });
      return true;
    }
    const what = `${NAMES[heading.rank!]}标题的${heading.title === '' ? '文字' : '第二行'}`;
    ask({ line: line.number, question: `「${piece.spaced}」当作${what}` });
    heading.title = `${heading.title} ${piece.spaced}`.trim();
    return false;
  });
}

/** Whether the file itself makes a heading of both lines, of one level. */
const isSame = (piece: SourcePiece, heading: SourcePiece): boolean =>
  piece.role === 'heading' &&
  piece.rank === heading.rank &&
  !piece.label &&
  piece.line.level === heading.line.level;

function mayGoOn(piece: SourcePiece, heading: SourcePiece, { captions }: Around): boolean {
  const { role, label, text, line } = piece;
  if (line.frame !== undefined || captions.has(piece) || beginsBox(text)) return false;
  const short = text.length < 26 && !/[，。；：！？]/.test(text) && !/^图号/.test(text);
  return isSame(piece, heading) || (role === 'prose' && !label && short);
}

function goesOn(piece: SourcePiece, heading: SourcePiece, { broken, closeIsOne }: Around): boolean {
  if (heading.title === '' || isSame(piece, heading)) return true;
  if (heading.line.level !== undefined) return false;
  return (piece.line.close && closeIsOne) || (broken && heading.rank !== 'section');
}

/** An annex that is called 附录 and nothing more has that for its title. */
export function nameAnnexes(pieces: readonly SourcePiece[]): void {
  for (const piece of pieces)
    if (piece.rank === 'annex' && piece.title === '')
      Object.assign(piece, { title: piece.label?.printed, label: null });
}
