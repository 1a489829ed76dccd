/** What is printed before the titles of parts, chapters, sections and annexes, and what they are called by it. */
import { isSection } from '../../text/clause-id.ts';
import { labelAt, labelOf, printed, styleOf, type LabelStyle } from '../../text/label-style.ts';
import { usualLabel, type Labels } from '../../text/labels.ts';
import type { Numbering } from '../authoring/schema-plan.ts';
import type { Chapter } from './chapter.ts';

const style = (example: string | undefined): LabelStyle | null => (example ? styleOf(example) : null);

/** Where a chapter stands in its part, from 1; of a part, or where chapters go through, in the plan. Parts may be faulty. */
function orderOf({ id, number }: Chapter, part: Chapter | undefined, { chapters }: Numbering): number {
  const inPart = chapters === 'again' && part !== undefined && id.startsWith('c');
  return inPart ? Math.max(1, number - (part.meta.first ?? 1) + 1) : number;
}

/**
 * Gives every chapter its label and heading: its own, or what the plan's numbering prints for its place.
 * @param chapters in reading order
 */
export function labelChapters(chapters: readonly Chapter[], numbering: Numbering): void {
  const styles = { b: style(numbering.part), c: style(numbering.chapter), a: null };
  let part: Chapter | undefined;
  for (const chapter of chapters) {
    const { id, title, meta } = chapter;
    if (id.startsWith('b')) part = chapter;
    if (id === 'c0') continue;
    const own = styles[id[0] as keyof typeof styles];
    chapter.label = meta.label ?? (own ? labelOf(own, orderOf(chapter, part, numbering)) : '');
    chapter.heading = printed(chapter.label, title);
  }
}

/** A section's number as printed; where it prints none, its title in quotation marks. */
export const labelOfSection = (heading: string, section: LabelStyle | null): string =>
  (section && labelAt(section, heading)?.label) ?? `“${heading}”`;

/**
 * What is called otherwise than usual. Where chapters begin again in each part, their part is named with them.
 * @param chapters in reading order, with their labels
 */
export function labelsOf(chapters: readonly Chapter[], numbering: Numbering): Labels {
  const labels: Record<string, string> = {};
  const section = style(numbering.section);
  let part = '';
  for (const { id, label, title, blocks } of chapters) {
    const own = label.replace(/[：:]$/, '') || title;
    if (id.startsWith('b')) part = own;
    labels[id] = id.startsWith('c') && id !== 'c0' && numbering.chapters === 'again' ? part + own : own;
    for (const block of blocks)
      if (isSection(block.id)) labels[block.id] = labelOfSection(block.ownText, section);
  }
  return Object.fromEntries(Object.entries(labels).filter(([id, label]) => label !== usualLabel(id)));
}
