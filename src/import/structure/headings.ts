/** Which lines are headings, and of which rank: by the numbers they begin with, then by the levels the file gives. */
import type { Question } from '../reading/received.ts';
import { isNamed, type LabelMark } from '../lines/labels.ts';
import { isShort, type SourcePiece, type Rank, type Ask } from '../lines/piece.ts';
import { isHeadings, mayHead, runsOf } from './runs.ts';
import { BELOW, headingRuns, schemeOf, stands, type Scheme } from './scheme.ts';

/** Makes a line a heading. */
export function makeHeading(
  piece: SourcePiece,
  rank: Rank,
  title = piece.label?.title ?? piece.spaced,
): void {
  piece.role = 'heading';
  piece.rank = rank;
  piece.title = tight(title.replaceAll('**', '').trim());
}

/** A title of single signs set wide is one word: 绪 言, 工　业. */
const tight = (title: string): string => (/^\S(?: \S)+$/u.test(title) ? title.replaceAll(' ', '') : title);

/** Marks parts, chapters and sections, and says how the plan is numbered. */
export function markHeadings(pieces: readonly SourcePiece[], ask: Ask): Scheme {
  const scheme = schemeOf(pieces);
  const ranks = new Map<LabelMark | null, Rank>([
    [scheme.section, 'section'],
    [scheme.chapter, 'chapter'],
    [scheme.part, 'part'],
  ]);
  for (const piece of pieces) {
    if (!stands(piece)) continue;
    makeHeading(piece, ranks.get(piece.label.mark) ?? 'sub');
    if (piece.label.number === null)
      ask({ line: piece.line.number, question: `「${piece.spaced}」的序号认不清，当作标题，序号照原样` });
  }
  for (const [mark, rank] of [...ranks].reverse())
    if (mark && !isNamed(mark)) markRuns(pieces, mark, rank, scheme, ask);
  markLevels(pieces, ask);
  if (!scheme.section) askAboutRunIn(pieces, scheme, ask);
  return scheme;
}

/** Items such as （一）加强领导。… that could be sections: where the text goes on behind them they stay paragraphs. */
function askAboutRunIn(pieces: readonly SourcePiece[], { chapter }: Scheme, ask: Ask): void {
  const mark = chapter && !isNamed(chapter) ? BELOW[chapter]?.[0] : null;
  const own = pieces.filter(({ role, label }) => role === 'prose' && label && label.mark === mark);
  const runIn = own.filter(({ label }) => /^[^，。；：]{2,30}。./u.test(label!.title));
  if (runIn.length < 2 || runIn.length * 2 < own.length) return;
  const [first, last] = [runIn[0]!, runIn.at(-1)!];
  const words = `${first.label!.printed}${first.label!.title.split('。')[0]!}。`;
  const through = own.every(({ label }, k) => k === 0 || label!.number === own[k - 1]!.label!.number! + 1);
  ask({
    line: first.line.number,
    question:
      `「${first.label!.printed}」等 ${runIn.length} 段（到第 ${last.line.number} 行）以小标题开头，正文接在后面，当作段落；` +
      `要列进目录，就把小标题单独写成一行「## ${words}」，plan.yaml 的 numbering 里写 section: ${first.label!.printed}` +
      (through ? '、sections: through' : ''),
  });
}

const NAMES: Partial<Record<Rank, string>> = { part: '篇', chapter: '章', section: '节' };

/** Headings numbered 一、 or （一）: a guess, so one question for each run. */
function markRuns(
  pieces: readonly SourcePiece[],
  mark: LabelMark,
  rank: Rank,
  scheme: Scheme,
  ask: Ask,
): void {
  for (const run of headingRuns(pieces, mark, scheme)) {
    const headings = run.pieces.filter(mayHead);
    headings.forEach((piece) => makeHeading(piece, rank));
    const guessed = headings.filter(({ line }) => line.level === undefined);
    if (guessed.length > 0) ask(guess(guessed, NAMES[rank]!));
  }
}

/** Headings the file gives a level but no number the scheme knows. */
function markLevels(pieces: readonly SourcePiece[], ask: Ask): void {
  const rest = pieces.filter(({ role, line }) => role === 'prose' && line.level !== undefined && !line.frame);
  const levels = (['chapter', 'section'] as const).map((rank) => levelOf(pieces, rank));
  const [chapter, section] = levels[0] === undefined ? byLevelAlone(rest) : levels;
  const first = pieces.findIndex(({ rank }) => rank === 'chapter' || rank === 'part');
  for (const piece of rest) {
    const { level } = piece.line;
    const inside = first < 0 || pieces.indexOf(piece) > first;
    const rank: Rank =
      inside && level === chapter ? 'chapter' : inside && level === section ? 'section' : 'sub';
    makeHeading(piece, rank, piece.spaced);
    if (inside && rank !== 'sub' && levels[0] !== undefined)
      ask({
        line: piece.line.number,
        question: `「${piece.spaced}」没有序号，按来稿的级别当作${rank === 'chapter' ? '章' : '节'}`,
      });
  }
}

const levelOf = (pieces: readonly SourcePiece[], rank: Rank): number | undefined =>
  pieces.find((piece) => piece.rank === rank && piece.line.level !== undefined)?.line.level;

/** Without any number the highest level that comes more than once is the chapters'. */
function byLevelAlone(headings: readonly SourcePiece[]): (number | undefined)[] {
  const levels = [...Map.groupBy(headings, ({ line }) => line.level!)].sort((a, b) => a[0] - b[0]);
  const at = Math.max(
    0,
    levels.findIndex(([, own]) => own.length > 1),
  );
  return [levels[at]?.[0], levels[at + 1]?.[0]];
}

/** Marks numbered lines below the sections that are headings by their looks, once boxes are known. */
export function markSubheadings(pieces: readonly SourcePiece[], ask: Ask): void {
  const at = new Map(pieces.map((piece, index) => [piece, index]));
  const heading = ({ role, rank }: SourcePiece): boolean => role === 'heading' && rank !== 'sub';
  for (const mark of ['、', '（）', '1.1', '.', '(1)'] as const)
    for (const run of runsOf(pieces, mark, heading)) {
      if (!isHeadings(run, pieces, at)) continue;
      const headings = run.pieces.filter(mayHead);
      headings.forEach((piece) => makeHeading(piece, 'sub', piece.spaced));
      ask(guess(headings, '小标题'));
    }
}

/** Marks bold lines, and in a text of whole paragraphs short lines without punctuation, as headings of no number. */
export function markBare(pieces: readonly SourcePiece[], whole: boolean, ask: Ask): void {
  const first = pieces.findIndex(({ rank }) => rank === 'chapter' || rank === 'part');
  pieces.forEach((piece, at) => {
    if (at < first || piece.role !== 'prose' || piece.label || piece.line.frame || !isShort(piece.text, 25))
      return;
    const next = pieces[at + 1];
    const looks =
      piece.line.bold || (whole && !piece.line.close && /^[\p{L}\p{N}“”《》]+$/u.test(piece.text));
    if (!looks || next?.role !== 'prose' || next.text.length < 30) return;
    makeHeading(piece, 'sub', piece.spaced);
    ask({ line: piece.line.number, question: `「${piece.text}」当作小标题` });
  });
}

const guess = (headings: readonly SourcePiece[], what: string): Question => ({
  line: headings[0]!.line.number,
  question:
    headings.length === 1
      ? `「${headings[0]!.spaced}」当作${what}`
      : `「${headings[0]!.label!.printed}」至「${headings.at(-1)!.label!.printed}」（第 ${headings
          .map(({ line }) => line.number)
          .join('、')} 行）当作${what}`,
});
