/**
 * What the parts, chapters, sections and annexes of a plan are called where they are cited: 第三章, 第二篇第一章, （一）,
 * 附件1. Most plans number as most do; a table holds what one calls otherwise.
 */
import { headingOf, isSection, pageOf } from './clause-id.ts';
import { toChinese } from './numerals.ts';

/** Ids of parts, chapters, sections and annexes → what they are called, where that is not as usual. */
export type Labels = Readonly<Record<string, string>>;

/** `c3` → 第三章, `c3-s2` → 第二节, `b2` → 第二篇, `a1` → 附件1; chapter 0 has no number in print: empty. */
export function usualLabel(id: string): string {
  const n = Number(/\d+$/.exec(id)![0]);
  if (isSection(id)) return `第${toChinese(n)}节`;
  if (id.startsWith('a')) return `附件${n}`;
  if (id.startsWith('b')) return `第${toChinese(n)}篇`;
  return n === 0 ? '' : `第${toChinese(n)}章`;
}

/** What a part, chapter, section or annex is called. */
export const labelIn = (labels: Labels, id: string): string => labels[id] ?? usualLabel(id);

/**
 * The table as a page carries it; the heading of what stands before the first chapter stands on the page itself.
 * @param page left out, the whole plan is on the page
 * @returns JSON; undefined where there is nothing to say
 */
export function labelsOn(labels: Labels, page?: string): string | undefined {
  const own = Object.entries(labels).filter(([id]) => id !== 'c0' && (!page || pageOf(id) === page));
  return own.length > 0 ? JSON.stringify(Object.fromEntries(own)) : undefined;
}

/** The headings that are counted in which a clause stands, the widest first: `c3-s2-p5` → `c3`, `c3-s2`. */
export const headsOf = (id: string): string[] => [...new Set([pageOf(id), headingOf(id)])];
