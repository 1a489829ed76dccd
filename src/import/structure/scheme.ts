/** How a plan numbers itself: which kind of number is a part's, a chapter's, a section's. */
import type { ReadLabel, LabelMark } from '../lines/labels.ts';
import { isNamed } from '../lines/labels.ts';
import { isShort, type SourcePiece } from '../lines/piece.ts';
import { isHeadings, mayHead, runsOf, type Run } from './runs.ts';

export interface Scheme {
  part: LabelMark | null;
  /** `null`: nothing is numbered; the levels the file gives are all there is. */
  chapter: LabelMark | null;
  section: LabelMark | null;
}

/** What may number the sections where 节 does not: by the number of the chapters. */
export const BELOW: Partial<Record<LabelMark, readonly LabelMark[]>> = {
  章: ['、', '1.1'],
  '、': ['（）', '1.1'],
  '（）': ['.'],
  '.': ['1.1', '(1)'],
};

/** Words that go on after 第一章 without being its title. */
const GOES_ON = /^(?:所|的|中|和|与|及|至|规定|以上|以下|第[一二三四五六七八九十百]+[章节条])/;

/** Whether a line that begins with 第…篇, 第…章, 第…节 is that heading, and not a sentence that names one. */
export function stands(piece: SourcePiece): piece is SourcePiece & { label: ReadLabel } {
  const { role, line, label } = piece;
  if (role !== 'prose' || !label || !isNamed(label.mark)) return false;
  if (line.level !== undefined) return true;
  if (line.frame !== undefined || (label.number === null && !label.parted)) return false;
  if (label.title === '') return true;
  const sentence = /，.*。$/u.test(label.title);
  return isShort(label.title, 60) && !sentence && (label.parted || !GOES_ON.test(label.title));
}

/** Reads from the lines how the plan is numbered. */
export function schemeOf(pieces: readonly SourcePiece[]): Scheme {
  const counts = new Map<LabelMark, number>();
  for (const piece of pieces)
    if (stands(piece)) counts.set(piece.label!.mark, (counts.get(piece.label!.mark) ?? 0) + 1);
  const has = (mark: LabelMark, least = 1): boolean => (counts.get(mark) ?? 0) >= least;
  const levels = pieces.filter(({ line }) => line.level !== undefined).length > 1;
  const numbered = (mark: LabelMark): boolean =>
    outermost(pieces, mark).some((run) => !levels || run.pieces.some(({ line }) => line.level !== undefined));
  const least = has('章') && numbered('、') ? 2 : 1;
  const chapter = has('章', least)
    ? '章'
    : has('部分', 2)
      ? '部分'
      : has('篇', 2)
        ? '篇'
        : ((['、', '.', '（）'] as const).find(numbered) ?? null);
  const higher = chapter !== '篇' && has('篇') ? '篇' : chapter === '章' && has('部分', 2) ? '部分' : null;
  const part = higher ?? (chapter === '章' && runsAbove(pieces, '、').length > 0 ? '、' : null);
  const section = has('节') ? '节' : sectionOf(pieces, chapter);
  return { part, chapter, section: section === part ? null : section };
}

/** Runs of a mark with a chapter between each number and the next: they number parts. */
function runsAbove(pieces: readonly SourcePiece[], mark: LabelMark): Run[] {
  const isChapter = (piece: SourcePiece): boolean =>
    piece.label?.mark === '章' && (piece.role === 'heading' || stands(piece));
  const chapters = new Set(pieces.filter(isChapter));
  return runsOf(pieces, mark, () => false).filter(({ pieces: own }) => {
    const heads = own.filter(mayHead);
    const apart = heads.slice(1).filter((head, k) => {
      const between = pieces.slice(pieces.indexOf(heads[k]!), pieces.indexOf(head));
      return between.some((piece) => chapters.has(piece));
    });
    return heads.length > 1 && heads.length === own.length && apart.length === heads.length - 1;
  });
}

/** The runs of headings a mark numbers, under a scheme. */
export const headingRuns = (pieces: readonly SourcePiece[], mark: LabelMark, { part }: Scheme): Run[] =>
  mark === part ? runsAbove(pieces, mark) : outermost(pieces, mark);

/** Without 节, what stands between chapter and paragraph: 一、 below 章, （一） below 一、. */
function sectionOf(pieces: readonly SourcePiece[], chapter: LabelMark | null): LabelMark | null {
  const below = chapter === null ? [] : BELOW[isNamed(chapter) ? '章' : chapter]!;
  const found = below.find((mark) => outermost(pieces, mark).some(({ pieces: own }) => own.length > 1));
  return found ?? levelled(pieces, chapter);
}

/** The kind of number most lines one level below the chapters have, where the file gives levels. */
function levelled(pieces: readonly SourcePiece[], chapter: LabelMark | null): LabelMark | null {
  const level = pieces.find(({ line, label }) => line.level !== undefined && label?.mark === chapter)?.line
    .level;
  if (level === undefined) return null;
  const below = pieces.filter(({ line }) => line.level === level + 1);
  const [mark, own] =
    [...Map.groupBy(below, ({ label }) => label?.mark ?? null)].sort(
      (a, b) => b[1].length - a[1].length,
    )[0] ?? [];
  return mark && own!.length * 2 > below.length ? mark : null;
}

/** The runs of a mark that are headings and stand in no other such run; a heading of a higher rank ends them. */
export function outermost(pieces: readonly SourcePiece[], mark: LabelMark): Run[] {
  const at = new Map(pieces.map((piece, index) => [piece, index]));
  const own = pieces.filter(({ line }) => line.frame === undefined);
  const ends = (piece: SourcePiece): boolean => stands(piece) || isAbove(piece);
  const runs = runsOf(own, mark, ends).filter((run) => isHeadings(run, pieces, at));
  const kept = new Set(runs);
  return runs.filter(({ outer }) => !outer || !kept.has(outer));
}

const isAbove = ({ role, rank }: SourcePiece): boolean => role === 'heading' && rank !== 'sub';
