/** Headings that share a line: with another heading, behind the end of a paragraph, before the text below them. */
import { isNamed, labelOfLine, type ReadLabel, type LabelMark } from '../lines/labels.ts';
import { makeHeading } from './headings.ts';
import { type Ask, isShort, tidy, type SourcePiece, type Rank } from '../lines/piece.ts';
import type { Scheme } from './scheme.ts';

const NAMED = '第\\s*[一二三四五六七八九十百零〇两\\d\\s]{1,7}\\s*[篇编章节]';
const BEHIND_HEADING = new RegExp(`^(.*\\S)\\s+(${NAMED}[\\s　].*)$`, 'u');
const BEHIND_TEXT = new RegExp(`^(.*[。！？；])\\s*(${NAMED}[\\s　]?[^。；！？]{2,40})$`, 'u');
const BEFORE_TEXT = /^(\S{2,30}?)(?:[ 　]+|。)(.{20,})$/u;
const BEFORE_SENTENCE = /^([^。]{2,30})。(.{10,})$/u;

/** The numbers met so far, and whether a heading of a higher rank has come since. */
interface Count {
  last: number;
  fresh: boolean;
}

/**
 * Splits lines in which a heading is glued. Only a number that is due makes one: 第二节 where 第一节 was the last.
 * @returns the pieces, with those that were split in two
 */
export function splitGlued(pieces: readonly SourcePiece[], scheme: Scheme, ask: Ask): SourcePiece[] {
  const section = scheme.section ?? (scheme.chapter === '章' ? '节' : null);
  const order = [scheme.part, scheme.chapter, section].filter((mark) => mark !== null);
  const counts = new Map<LabelMark, Count>(order.map((mark) => [mark, { last: 0, fresh: true }]));
  const isDue = (label: ReadLabel | null): label is ReadLabel => {
    const count = label && counts.get(label.mark);
    return (
      count !== null &&
      count !== undefined &&
      (label!.number === count.last + 1 || (count.fresh && label!.number === 1))
    );
  };
  const met = ({ role, label }: SourcePiece): void => {
    if (role !== 'heading' || !label || !counts.has(label.mark)) return;
    counts.set(label.mark, { last: label.number ?? counts.get(label.mark)!.last + 1, fresh: false });
    for (const lower of order.slice(order.indexOf(label.mark) + 1)) counts.get(lower)!.fresh = true;
  };
  return pieces.flatMap((piece): SourcePiece[] => {
    met(piece);
    const halves = piece.line.frame === undefined ? partsOf(piece, isDue) : null;
    if (!halves) return [piece];
    ask({ line: piece.line.number, question: `标题「${halves.heading}」与别的文字同在一行，已经分开：核对` });
    const split = piecesFor(piece, halves, rankOf(labelOfLine(halves.heading)!.mark, scheme));
    split.forEach(met);
    return split;
  });
}

interface Halves {
  before: string;
  heading: string;
  after: string;
}

function partsOf(piece: SourcePiece, isDue: (label: ReadLabel | null) => label is ReadLabel): Halves | null {
  const { role, spaced, label } = piece;
  const found = (role === 'heading' ? BEHIND_HEADING : role === 'prose' ? BEHIND_TEXT : null)?.exec(spaced);
  const behind = found && labelOfLine(found[2]!);
  if (behind && isDue(behind) && isShort(behind.title, 60))
    return { before: found[1]!, heading: found[2]!, after: '' };
  if (role !== 'prose' || !isDue(label) || (isNamed(label.mark) && !label.parted)) return null;
  const [, title, rest] = (isNamed(label.mark) ? BEFORE_TEXT : BEFORE_SENTENCE).exec(label.title) ?? [];
  if (!title || !rest || /[，；：]/.test(title)) return null;
  const heading = spaced.slice(0, spaced.indexOf(title) + title.length);
  return { before: '', heading: heading + (spaced[heading.length] === '。' ? '。' : ''), after: rest };
}

const rankOf = (mark: LabelMark, { part, chapter }: Scheme): Rank =>
  mark === part ? 'part' : mark === chapter ? 'chapter' : 'section';

function piecesFor(piece: SourcePiece, { before, heading, after }: Halves, rank: Rank): SourcePiece[] {
  const part = (spaced: string): SourcePiece => ({
    ...piece,
    spaced,
    text: tidy(spaced),
    label: labelOfLine(spaced),
  });
  const headed = part(heading);
  makeHeading(headed, rank);
  const first = before ? [part(before)] : [];
  for (const one of first) if (one.role === 'heading') makeHeading(one, piece.rank!);
  return [...first, headed, ...(after ? [{ ...part(after), role: 'prose' as const }] : [])];
}
