/** Whether sections bear the numbers that their places have. */
import { isSection } from '../../text/clause-id.ts';
import type { Fault } from '../../text/faults.ts';
import { labelAt, labelOf, styleOf } from '../../text/label-style.ts';
import type { Numbering } from '../authoring/schema-plan.ts';
import { fault } from '../rules/rules.ts';
import type { Chapter } from './chapter.ts';

/** A heading that begins with a number of any style. */
const NUMBERED = /^\s*(第|[（(]?\s*[零〇一二三四五六七八九十百\d０-９]+\s*[）).．、])/u;

/**
 * Sections of chapters whose numbers are not due (M6). One that bears no number is not counted: what the source prints
 * there is another question.
 */
export function sectionFaults(
  chapters: readonly Chapter[],
  { chapter, section, sections }: Numbering,
): { id: string; fault: Fault }[] {
  const style = section ? styleOf(section) : null;
  const above = chapter ? styleOf(chapter) : null;
  if (!style) return [];
  const faults: { id: string; fault: Fault }[] = [];
  let count = 0;
  for (const { id, number, label, blocks, file } of chapters) {
    if (!id.startsWith('c')) continue;
    if (sections === 'again') count = 0;
    const printed = (above && labelAt(above, label)?.number) ?? number;
    for (const { id: own, ownText, point } of blocks.filter((block) => isSection(block.id))) {
      const found = labelAt(style, ownText)?.label;
      if (!found && !NUMBERED.test(ownText)) continue;
      count += 1;
      const due = labelOf(style, count, printed);
      if (found !== due)
        faults.push({ id: own, fault: fault('M6', { file, ...point }, count, ownText, due) });
    }
  }
  return faults;
}
