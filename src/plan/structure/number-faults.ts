/** Numbers of parts and chapters that do not follow one another as they are printed (H3). Of sections: `section-numbers.ts`. */
import type { Chapter } from '../chapter/chapter.ts';
import { labelAt, labelOf, styleOf } from '../../text/label-style.ts';
import type { Numbering } from '../authoring/schema-plan.ts';
import { fault } from '../rules/rules.ts';
import type { Finding } from './finding.ts';
import type { SourcePlaces } from './place-in-source.ts';

/** @param chapters in reading order, with their labels */
export function numberFaults(
  chapters: readonly Chapter[],
  numbering: Numbering,
  { lineOf }: Pick<SourcePlaces, 'lineOf'>,
): Finding[] {
  const levels = { b: numbering.part, c: numbering.chapter };
  const last: Record<string, number> = { b: 0, c: 0 };
  return chapters.flatMap(({ id, label, heading, file, at }) => {
    const level = id[0] as keyof typeof levels;
    const style = levels[level] ? styleOf(levels[level]) : null;
    if (level === 'b' && numbering.chapters === 'again') last['c'] = 0;
    const number = style && labelAt(style, label)?.number;
    if (!style || !number) return [];
    const due = last[level]! + 1;
    last[level] = number;
    if (number === due) return [];
    const line = lineOf(id) ?? 1;
    return [{ line, fault: fault('H3', at(['number']), heading ?? file, line, labelOf(style, due)) }];
  });
}
