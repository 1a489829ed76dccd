/** Values in words, as a reader says them. */
import type { ChapterText } from '../../plan/chapter/chapter-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { chapterLabel } from '../../naming/labels.ts';
import { folderOf, pageOf } from '../../text/clause-id.ts';
import type { Goal } from '../../plan/records/records.ts';
import type { Target } from '../../plan/records/target.ts';

const WORDS: Record<string, [before: string, after: string]> = {
  '>=': ['', '以上'],
  '<=': ['', '以内'],
  '=': ['', ''],
  '~': ['', '左右'],
  '>': ['超过', ''],
  '<': ['低于', ''],
  range: ['', ''],
};

/** `1.5%以上`, `8—10个`, `全覆盖`, `原文留空`. */
export function describeValue({ value, comparator, unit, words }: Target): string {
  if (words) return words;
  if (value === undefined) return '原文留空';
  const [before, after] = WORDS[comparator]!;
  return `${before}${[value].flat().join('—')}${unit ?? ''}${after}`;
}

/** `到2025年`, `2021—2025年`; empty where the plan names no year. */
export function describeYear(year: Goal['year']): string {
  if (year === undefined) return '';
  return typeof year === 'number' ? `${year}年` : /年$/.test(year) ? year : `${year}年`;
}

/** Counts of values, in order of first appearance: options for a filter. */
export function tally(
  values: readonly (string | undefined)[],
): [value: string, name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => [value, value, count]);
}

/** How many of these clauses stand in each chapter, in the plan's order; chapters with none are left out. */
export function tallyChapters(
  {
    chapters,
    labels,
  }: Pick<Plan, 'labels'> & { chapters: readonly Pick<ChapterText, 'id' | 'heading' | 'title'>[] },
  clauses: readonly string[],
): [value: string, name: string, count: number][] {
  return chapters
    .map((chapter): [string, string, number] => [
      folderOf(chapter.id),
      chapterLabel(chapter, labels),
      clauses.filter((clause) => pageOf(clause) === chapter.id).length,
    ])
    .filter(([, , count]) => count > 0);
}

/** How large a file is, `12 KB`; a part of one counts as one. */
export const describeSize = (body: string | Uint8Array): string =>
  `${Math.ceil((typeof body === 'string' ? new TextEncoder().encode(body) : body).length / 1024)} KB`;
