/** The order in which chapters, parts and annexes are read. */
import { reportTo } from '../rules/rules.ts';
import type { Fault } from '../../text/faults.ts';
import type { Numbering } from '../authoring/schema-plan.ts';
import type { Chapter } from './chapter.ts';

const of = (chapters: readonly Chapter[], letter: string): Chapter[] =>
  chapters.filter(({ id }) => id.startsWith(letter)).sort((a, b) => a.number - b.number);

/** Chapters by their numbers, each part before its first chapter, annexes at the end. */
export function inReadingOrder(chapters: readonly Chapter[]): Chapter[] {
  let parts = of(chapters, 'b');
  const text = of(chapters, 'c').flatMap((chapter) => {
    const before = parts.filter(({ meta }) => meta.first !== undefined && meta.first <= chapter.number);
    parts = parts.filter((part) => !before.includes(part));
    return [...before, chapter];
  });
  return [...text, ...parts, ...of(chapters, 'a')];
}

/** Faults of what parts say of their first chapters (C4). */
export function partFaults(chapters: readonly Chapter[], { part }: Numbering): Fault[] {
  const faults: Fault[] = [];
  const last = Math.max(0, ...of(chapters, 'c').map(({ number }) => number));
  let from = 1;
  for (const { id, meta, file, at } of [...of(chapters, 'b'), ...of(chapters, 'c'), ...of(chapters, 'a')]) {
    const report = reportTo(faults, file);
    const place = at(['first']);
    if (!id.startsWith('b')) {
      if (meta.first !== undefined) report('C4/not', place);
    } else if (part === undefined && meta.label === undefined) report('C4/level', at(['number']));
    else if (meta.first === undefined) report('C4/none', at(['number']));
    else if (meta.first < from || meta.first > last + 1)
      report('C4/order', place, meta.first, from, last + 1);
    else from = meta.first;
  }
  return faults;
}
