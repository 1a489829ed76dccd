/** What stands before the first chapter and after the last: title, preface, annexes. */
import { makeHeading, type Ask } from './headings.ts';
import type { Label } from './labels.ts';
import type { Typing } from './paragraphs.ts';
import { beginsBox, isShort, type Piece } from './piece.ts';

const PREFACE = /^(?:序|序言|前言|绪言|绪论|引言|导言|导语)$/;
const ANNEX =
  /^(?:((?:附件|附表|附录|附图)\s*[\d一二三四五六七八九十]*\s*[:：.．、]?)\s*(.*)|(名词解释|名词术语解释|术语解释|结束语|结语|后记))$/u;
const TITLE = /^(?!关于|附件|根据)(?!.*的通知).*(?:规划|计划|纲要|方案)(?:（[^）]*）|\([^)]*\))?$/u;

/** The label of an annex counts for nothing: its place does. */
const NAMED: Label = { mark: '篇', printed: '', number: null, title: '', parted: true };

const bareWords = ({ text }: Piece): string => text.replaceAll('**', '').replace(/\s/g, '');

/** Marks the title of the plan and the heading of a preface, which stand before the first chapter. */
export function markFront(pieces: readonly Piece[], ask: Ask): { title: string } {
  const first = pieces.findIndex(({ rank }) => rank === 'part' || rank === 'chapter');
  const front = pieces.slice(0, first < 0 ? undefined : first);
  for (const piece of front) if (isPreface(piece)) makeHeading(piece, 'sub', bareWords(piece));
  const title = front.find(
    (piece) => isLoose(piece) && isShort(piece.text, 80) && TITLE.test(withoutNote(piece)),
  );
  if (!title) return { title: '' };
  makeHeading(title, 'sub', title.text);
  ask({ line: title.line.number, question: `「${withoutNote(title)}」当作规划全名` });
  return { title: withoutNote(title) };
}

/** A line that no one has recognised, or that only its level in the file makes a heading. */
const isLoose = ({ role, rank }: Piece): boolean =>
  role === 'prose' || (role === 'heading' && rank === 'sub');

const isPreface = (piece: Piece): boolean => isLoose(piece) && PREFACE.test(bareWords(piece));

const withoutNote = (piece: Piece): string =>
  bareWords(piece).replace(/[\ue0f0].*?[\ue0f1]|\[\^[^\]]*\]/gu, '');

/** Marks annexes: lines such as 附件1 after the last chapter has begun. A list of what is attached is none. */
export function markAnnexes(pieces: readonly Piece[], ask: Ask): void {
  const chapters = pieces.filter(({ rank }) => rank === 'part' || rank === 'chapter');
  const numbered = chapters.some(({ label }) => label !== null);
  const last = pieces.findLastIndex(
    (piece) => chapters.includes(piece) && (numbered ? piece.label !== null : !ANNEX.test(piece.text)),
  );
  if (last < 0) return;
  pieces.forEach((piece, at) => {
    if (
      at <= last ||
      piece.line.frame !== undefined ||
      (piece.role === 'heading' ? piece.label : piece.role !== 'prose')
    )
      return;
    const found = ANNEX.exec(piece.text.replaceAll('**', ''));
    if (!found || !isShort(piece.text, 40) || /^\d+[.．、]/.test(found[2] ?? '')) return;
    const [, printed, words = '', word] = found;
    makeHeading(piece, 'annex', word ?? words);
    piece.label =
      printed === undefined ? null : { ...NAMED, printed: printed.replace(/\s/g, ''), title: words };
    ask({ line: piece.line.number, question: `「${piece.text}」起当作附件，放在最后一章之后` });
  });
}

/**
 * The second line of a title: short, without punctuation, right below it. In a text of whole paragraphs it stays a
 * paragraph, unless no blank line parts the two.
 */
export function joinTitles(
  pieces: readonly Piece[],
  { captions, broken, closeIsOne }: Typing & { captions: ReadonlySet<Piece> },
  ask: Ask,
): Piece[] {
  return pieces.filter((piece, at) => {
    const heading = pieces[at - 1];
    if (heading?.role !== 'heading' || heading.rank === 'sub') return true;
    const below =
      piece.role === 'heading' &&
      piece.rank === heading.rank &&
      !piece.label &&
      piece.line.level === heading.line.level;
    const { text } = piece;
    const looks =
      below ||
      (piece.role === 'prose' &&
        !piece.label &&
        text.length < 26 &&
        !/[，。；：！？]/.test(text) &&
        !/^图号/.test(text));
    if (!looks || piece.line.frame !== undefined || captions.has(piece) || beginsBox(text)) return true;
    const empty = heading.title === '';
    const cut =
      heading.line.level === undefined &&
      ((piece.line.close && closeIsOne) || (broken && heading.rank !== 'section'));
    if (!(empty || below || cut)) {
      ask({
        line: piece.line.number,
        question: `「${text}」单独成行，当作段落：也许是标题「${heading.title}」的第二行`,
      });
      return true;
    }
    heading.title = empty ? piece.spaced : `${heading.title} ${piece.spaced}`;
    const what =
      heading.rank === 'chapter'
        ? '章'
        : heading.rank === 'part'
          ? '篇'
          : heading.rank === 'annex'
            ? '附件'
            : '节';
    ask({
      line: piece.line.number,
      question: `「${piece.spaced}」当作${what}标题的${empty ? '文字' : '第二行'}`,
    });
    return false;
  });
}

/** An annex that is called 附录 and nothing more has that for its title. */
export function nameAnnexes(pieces: readonly Piece[]): void {
  for (const piece of pieces)
    if (piece.rank === 'annex' && piece.title === '')
      Object.assign(piece, { title: piece.label?.printed, label: null });
}
