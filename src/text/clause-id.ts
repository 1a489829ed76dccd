/** What a clause's id says by itself. How ids are given out: `clauses.ts`. */

/** `c3-s2-p5-i1` → `3`; takes ids only, and throws on anything else. */
export const chapterOf = (id: string): number => Number(/^c(\d+)/.exec(id)![1]);

/** `c3-s2-p5-i1` → `2`; `null` for what stands before the first section. */
export function sectionOf(id: string): number | null {
  const match = /-s(\d+)/.exec(id);
  return match ? Number(match[1]) : null;
}

/** Whether the id is that of a section's heading: `c3-s2`. */
export const isSection = (id: string): boolean => /-s\d+$/.test(id);

/** `c3-s2-p5-i1` → `c3-s2-p5`: an item's box, a row's table; every other id is its own. */
export const blockOf = (id: string): string => id.replace(/-[ir]\d+$/, '');
