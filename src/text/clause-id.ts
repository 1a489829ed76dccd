/** What a clause's id says by itself. How ids are given out: `clauses.ts`. */

/** Whether it is written like an id: of a chapter (`c3`), a part above chapters (`b2`), an annex (`a1`), or of what stands there. */
export const isClause = (id: string): boolean => /^[abc]\d+(-|$)/.test(id);

/** `c3-s2-p5-i1` → `c3`, `b2-p1` → `b2`, `a1-s1` → `a1`: what has a page of its own. */
export const pageOf = (id: string): string => id.split('-', 1)[0]!;

/** The folder of that page: `3`, `b2`, `a1`. */
export const folderOf = (id: string): string => pageOf(id).replace(/^c/, '');

/** `c3-s2-p5-i1` → `3`, `null` in a part or an annex; takes ids only, and throws on anything else. */
export function chapterOf(id: string): number | null {
  const [, letter, number] = /^([abc])(\d+)/.exec(id) ?? [];
  if (!letter) throw new TypeError(`「${id}」不是段落编号`);
  return letter === 'c' ? Number(number) : null;
}

/** `c3-s2-p5-i1` → `2`; `null` for what stands before the first section. */
export function sectionOf(id: string): number | null {
  const match = /-s(\d+)/.exec(id);
  return match ? Number(match[1]) : null;
}

/** `c3-s2-p5-i1` → `c3-s2`, `c3-p1` → `c3`: the nearest heading that is counted. */
export const headingOf = (id: string): string => /^[abc]\d+(-s\d+)?/.exec(id)![0];

/** Whether the id is that of a section's heading: `c3-s2`. */
export const isSection = (id: string): boolean => /-s\d+$/.test(id);

/** Whether the id is that of a footnote: `c3-p1-n1`. */
export const isNote = (id: string): boolean => /-n\d+$/.test(id);

/** `c3-s2-p5-i1-n2` → `c3-s2-p5`: an item's box, a row's table, the words of a note; every other id is its own. */
export const blockOf = (id: string): string => id.replace(/(-[ir]\d+)?(-n\d+)?$/, '');
