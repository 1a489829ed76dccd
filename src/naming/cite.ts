/** How a place in the plan is named. */
import { chapterOf, isSection, sectionOf } from '../text/clause-id.ts';
import { toChinese } from '../text/numerals.ts';

/** A chapter's name: as printed (`第三章 …`), or its title where it has no number in print. */
interface Titled {
  heading: string | null;
  title: string;
}

/** What of a plan has names. */
interface Named {
  chapters: readonly (Titled & { number: number })[];
  clauses: readonly { id: string; text: string }[];
}

/** Ids of chapters and sections → their full names. */
export function chapterNames(plan: Named): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { number, heading, title } of plan.chapters) names[`c${number}`] = heading ?? title;
  for (const { id, text } of plan.clauses) if (isSection(id)) names[id] = text;
  return names;
}

/** `第三章`; chapter 0 has no number in print: its title. */
export const chapterLabel = ({ heading, title }: Titled): string => (heading ?? title).split(' ')[0]!;

/** `c3-s2-p5` → `第三章第二节`; chapter 0 has no number in print: empty. */
export function placeName(clause: string): string {
  const [chapter, section] = [chapterOf(clause), sectionOf(clause)];
  if (chapter === 0) return '';
  return `第${toChinese(chapter)}章${section === null ? '' : `第${toChinese(section)}节`}`;
}

const PARTS: Record<string, string> = { c: '章', s: '节', p: '段', i: '条', r: '行' };

/** `c3-s2-p5-i1` → `第1条`, `c3-s2` → `第2节`; what a clause is within its surroundings. */
export function partLabel(id: string): string {
  const [, letter, n] = /([cspir])(\d+)$/.exec(id)!;
  return `第${n}${PARTS[letter!]}`;
}

/** `c3-s2-p5-i1` → `第三章第二节第5段第1条`; what a person calls a clause. */
export function clauseLabel(id: string): string {
  const parts = [...id.matchAll(/-([pir])(\d+)/g)].map(([, letter, n]) => `第${n}${PARTS[letter!]}`);
  return `${placeName(id) || '印发通知与序言'}${parts.join('')}`;
}
