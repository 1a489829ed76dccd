/** How much of each kind the source has and the chapters have: the one line by which a person sees that nothing is lost. */
import type { Chapter } from '../chapter/chapter.ts';
import { isSection } from '../../text/clause-id.ts';
import { labelAt, styleOf } from '../../text/label-style.ts';
import type { Numbering } from '../authoring/schema-plan.ts';
import type { SourceHeading } from './source-headings.ts';

/** Of parts, chapters, sections, boxes and tables. */
export type StructureCounts = readonly [
  parts: number,
  chapters: number,
  sections: number,
  boxes: number,
  tables: number,
];

const NAMES = ['篇', '章', '节', '专栏', '表'];
const BOX = /^\**专栏\s*(?:[\d０-９一二三四五六七八九十]|[:：]|\s|$)/u;

const isBox = (title: string): boolean =>
  BOX.test(title) && [...title].length <= 60 && !/，.*。/u.test(title);

/**
 * @param headings the lines of the source that are headings
 * @param running the source without what stands aside
 */
export function sourceCounts(headings: readonly SourceHeading[], running: string): StructureCounts {
  const rows = running.split('\n').flatMap((row) => row.trim() || []);
  const of = (level: SourceHeading['level']): number => headings.filter((one) => one.level === level).length;
  const isRow = (row: string | undefined): boolean => row !== undefined && /\||\S\t+\S/u.test(row);
  const tables = rows.filter((row, at) => isRow(row) && !isRow(rows[at - 1])).length;
  const boxes = rows.filter((row) =>
    isBox(
      row
        .replace(/^\|\s*/, '')
        .split('|')[0]!
        .trim(),
    ),
  );
  return [of('part'), of('chapter'), of('section'), boxes.length, tables];
}

/** The same of the chapters: what bears a number where the plan prints one. */
export function chapterCounts(chapters: readonly Chapter[], { section }: Numbering): StructureCounts {
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  const style = section ? styleOf(section) : null;
  const pages = (letter: string): number =>
    chapters.filter(({ id, label }) => id.startsWith(letter) && label !== '').length;
  return [
    pages('b'),
    pages('c'),
    blocks.filter(({ id, ownText }) => isSection(id) && style && labelAt(style, ownText)).length,
    blocks.filter(({ kind, ownText }) => (kind === 'box' || kind === 'table') && BOX.test(ownText)).length,
    blocks.filter(({ kind }) => kind === 'table').length,
  ];
}

/** `来稿 19 篇 65 章 192 节；各章文件 19 · 65 · 192`: kinds that neither has are left out. */
export function countsInWords(source: StructureCounts, chapters: StructureCounts): string {
  const kinds = NAMES.map((name, k) => ({ name, source: source[k]!, own: chapters[k]! })).filter(
    ({ name, source, own }) => name === '章' || source + own > 0,
  );
  const words = kinds.map(({ name, source }) => `${source} ${name}`).join(' ');
  return `来稿 ${words}；各章文件 ${kinds.map(({ own }) => own).join(' · ')}`;
}
