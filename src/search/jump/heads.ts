/** From the numbers of headings to the places that print them. */
import { isSection } from '../../text/clause-id.ts';
import type { Label } from './label.ts';
import type { Head, Numbered } from './printed.ts';
import { comparableTitle } from './titles.ts';
import type { Outline } from './outline.ts';

/** Where the plan numbers by signs, 三、 and （二）, readers say 第三部分, 第三章, 第二节 all the same. */
const SAID: Record<string, (head: Head) => boolean> = {
  章: ({ id, level }) => id.startsWith('c') && !isSection(id) && isSign(level),
  部分: ({ id, level }) => id.startsWith('c') && !isSection(id) && isSign(level),
  节: ({ id, level }) => isSection(id) && isSign(level),
};

const isSign = (unit: string): boolean => ['、', '（）', '.'].includes(unit);

const lastOf = (key: string): string => key.split('.').at(-1)!;

/** Whether a heading bears a number. */
function bears(head: Head, { level, key }: Numbered, units: ReadonlySet<string>): boolean {
  if (level === '') return lastOf(head.key) === key;
  if (level === '第') return !isSection(head.id) && !head.id.startsWith('a') && head.key === key;
  if (units.has(level)) return head.level === level && (key === '' || head.key === key);
  return (SAID[level]?.(head) ?? false) && lastOf(head.key) === key;
}

/** Headings that bear the last of the numbers and stand in what bears those before. */
function bearing(numbers: readonly Numbered[], heads: readonly Head[]): Head[] {
  const units = new Set(heads.map(({ level }) => level));
  const byId = new Map(heads.map((head) => [head.id, head]));
  const [last, ...before] = [...numbers].reverse();
  const stands = (above: readonly string[], wanted: readonly Numbered[], next: boolean): boolean => {
    const [first, ...rest] = wanted;
    if (!first) return true;
    const at = above.findLastIndex((id) => bears(byId.get(id)!, first, units));
    return at >= 0 && (!next || at === above.length - 1) && stands(above.slice(0, at), rest, false);
  };
  return heads.filter((head) => bears(head, last!, units) && stands(head.above, before, last!.level === ''));
}

/**
 * The places a label means, in reading order; none where no heading bears its numbers.
 * @returns `null` where the plan does not number by such signs at all
 */
export function labelled(
  { heads, clause, rest }: Label,
  { heads: all, ids, names }: Outline,
): string[] | null {
  const known = new Set(all.map(({ level }) => level));
  if (heads.some(({ level }) => /^[、（附]/.test(level) && !known.has(level))) return null;
  return bearing(heads, all)
    .map(({ id }) => id)
    .filter((id) => ids.has(id) || (clause !== '' && ids.has(id + clause)))
    .filter((id) => !rest || comparableTitle(names[id] ?? '').includes(comparableTitle(rest)))
    .map((id) => id + clause)
    .filter((id) => ids.has(id));
}

/** Chapters, or sections of chapters, that bear figures alone: `3`, `3` and `2`, or the one that prints 3.2. */
export function byCount([chapter, section]: readonly string[], heads: readonly Head[]): string[] {
  const printed = heads.filter(({ level, key }) => level === '.' && key === `${chapter}.${section}`);
  const chapters = heads.filter(({ id, key }) => id.startsWith('c') && !isSection(id) && key === chapter);
  const sections = heads.filter(
    ({ id, key, above }) =>
      isSection(id) && lastOf(key) === section && chapters.some((head) => above.includes(head.id)),
  );
  return (section === undefined ? chapters : printed.length > 0 ? printed : sections).map(({ id }) => id);
}
