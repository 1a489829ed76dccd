/** What stands before the first chapter and after the last: title, preface, annexes. */
import { makeHeading } from './headings.ts';
import { type Ask, isShort, type SourcePiece } from '../lines/piece.ts';
import type { ReadLabel } from '../lines/labels.ts';

const PREFACE = /^(?:序|序言|前言|绪言|绪论|引言|导言|导语)$/;
const ANNEX =
  /^(?:((?:附件|附表|附录|附图)\s*[\d一二三四五六七八九十]*\s*[:：.．、]?)\s*(.*)|(名词解释|名词术语解释|术语解释|结束语|结语|后记))$/u;
const TITLE = /^(?!关于|附件|根据)(?!.*的通知).*(?:规划|计划|纲要|方案)(?:（[^）]*）|\([^)]*\))?$/u;

/** The label of an annex counts for nothing: its place does. */
const NAMED: ReadLabel = { mark: '篇', printed: '', number: null, title: '', parted: true };

const bareWords = ({ text }: SourcePiece): string => text.replaceAll('**', '').replace(/\s/g, '');

/** Marks the title of the plan and the heading of a preface, which stand before the first chapter. */
export function markFront(pieces: readonly SourcePiece[], ask: Ask): { title: string } {
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
const isLoose = ({ role, rank }: SourcePiece): boolean =>
  role === 'prose' || (role === 'heading' && rank === 'sub');

const isPreface = (piece: SourcePiece): boolean => isLoose(piece) && PREFACE.test(bareWords(piece));

const withoutNote = (piece: SourcePiece): string =>
  bareWords(piece).replace(/[\ue0f0].*?[\ue0f1]|\[\^[^\]]*\]/gu, '');

/** Marks annexes: lines such as 附件1 after the last chapter has begun. A list of what is attached is none. */
export function markAnnexes(pieces: readonly SourcePiece[], ask: Ask): void {
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
