/** How a place in the plan is named: by what is printed there (see `labels.ts`). */
import { headingOf, isSection, pageOf } from '../text/clause-id.ts';
import { headsOf, labelIn, type Labels } from '../text/labels.ts';

/** A chapter, a part or an annex. Its heading is as printed (`第三章 …`); it may have none. */
interface Titled {
  id: string;
  heading: string | null;
  title: string;
}

/** What of a plan has names. */
interface Named {
  chapters: readonly Titled[];
  clauses: readonly { id: string; text: string }[];
}

/** Ids of chapters, parts, annexes and sections → their full names. */
export function chapterNames(plan: Named): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { id, heading, title } of plan.chapters) names[id] = heading ?? title;
  for (const { id, text } of plan.clauses) if (isSection(id)) names[id] = text;
  return names;
}

/** Figures and signs alone, 一、, name nothing to who does not see the title. */
const isWord = (label: string): boolean => /[^\d\s零〇一二三四五六七八九十百０-９\p{P}]/u.test(label);

/** `第三章`; `三、产业` where the number alone is no word; chapter 0 has no number in print: its title. */
export function chapterLabel({ id, heading, title }: Titled, labels: Labels): string {
  const label = labelIn(labels, id);
  return isWord(label) ? label : (heading ?? title);
}

/** `c3-s2-p5` → `第三章第二节`, `b2-p1` → `第二篇`; what stands before the first chapter has no number in print: empty. */
export function sectionLabel(clause: string, labels: Labels = {}): string {
  if (pageOf(clause) === 'c0') return '';
  return headsOf(clause)
    .map((id) => labelIn(labels, id))
    .join('');
}

/** As printed, and where chapters begin again in each part with the number of the part before: no two have one name. */
export function fullName({ id, label, heading, title }: Titled & { label: string }, labels: Labels): string {
  const own = label || title;
  const called = labels[id] ?? own;
  return (called.endsWith(own) ? called.slice(0, -own.length) : '') + (heading ?? title);
}

const LEVELS: Record<string, string> = {
  b: '篇',
  c: '章',
  s: '节',
  p: '段',
  i: '条',
  r: '行',
  a: '附件',
  n: '注',
};

/** `c3-s2-p5-i1` → `第1条`, `c3-s2` → `第2节`; what a clause is within its surroundings. */
export function shortLabel(id: string, labels: Labels = {}): string {
  const [, letter, n] = /([abcspirn])(\d+)$/.exec(id)!;
  const named = id === headingOf(id) ? labels[id] : undefined;
  return named ?? partOf(letter!, n!);
}

const partOf = (letter: string, n: string): string =>
  /[na]/.test(letter) ? LEVELS[letter]! + n : `第${n}${LEVELS[letter]!}`;

/** `c3-s2-p5-i1` → `第三章第二节第5段第1条`; what a person calls a clause. */
export function clauseLabel(id: string, labels: Labels = {}): string {
  const parts = [...id.matchAll(/-([pirn])(\d+)/g)].map(([, letter, n]) => partOf(letter!, n!));
  return `${sectionLabel(id, labels) || (labels['c0'] ?? '卷首')}${parts.join('')}`;
}

/** `c4-s1-p5-i3` → `四章一节5段3条`: a citation for tables, which does not wrap. */
export const shortCitation = (id: string, labels: Labels = {}): string =>
  clauseLabel(id, labels).replace(/第(?=[^第]*[篇编章节段条行])/g, '');
