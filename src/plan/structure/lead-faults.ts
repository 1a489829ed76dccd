/** Run-in headings that stand in bold although neither the source nor the habit of the plan makes them any (H4). */
import type { Block } from '../chapter/block.ts';
import type { Chapter } from '../chapter/chapter.ts';
import { fault } from '../rules/rules.ts';
import type { Aligned } from '../fidelity/fidelity.ts';
import { headingOf } from '../../text/clause-id.ts';
import { pointAt } from '../../text/faults.ts';
import type { Finding } from './finding.ts';

/** Fewer paragraphs have no habit. */
const FEW = 10;

/** Whether a paragraph begins with a number: those have leads for themselves, or none. */
const isNumbered = ({ ownText }: Block): boolean =>
  /^(?:第?[零〇一二三四五六七八九十百\d]+(?:[、.．]|是)|[（(][^）)]{1,3}[）)]|[①-⑳])/u.test(ownText);

/**
 * Where a third of the paragraphs of a plan, or half of those of a section, have a lead, leads are the habit there, and
 * what is none a reader of the draft sees. Where they are rare, each of them has to be bold in the source.
 */
export function leadFaults(chapters: readonly Chapter[], { begin, at }: Aligned, source: string): Finding[] {
  const all = chapters.flatMap(({ file, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && begin.has(block.id) ? [{ file, block }] : [])),
  );
  return [true, false].flatMap((numbered) => {
    const own = all.filter(({ block }) => isNumbered(block) === numbered);
    const led = own.filter(({ block }) => block.lead !== null);
    if (led.length * 3 >= own.length || own.length < FEW) return [];
    const bySection = Map.groupBy(own, ({ block: { id } }) => headingOf(id));
    const isHabit = ({ block: { id } }: (typeof led)[number]): boolean => {
      const near = bySection.get(headingOf(id))!;
      return near.length > 2 && near.filter(({ block }) => block.lead !== null).length * 2 >= near.length;
    };
    return led
      .filter((one) => !isHabit(one))
      .flatMap(({ file, block: { id, lead, point } }) => {
        const offset = at[begin.get(id)!]!;
        if (source.slice(0, offset).trimEnd().endsWith('**')) return [];
        const { line } = pointAt(source, offset);
        return [{ line, fault: fault('H4', { file, ...point }, lead!, line) }];
      });
  });
}
