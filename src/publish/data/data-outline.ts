/** The plan's text as data: its clauses one by one, and what it consists of. Addresses are relative to the data folder. */
import type { z } from 'zod';
import { clauseLabel } from '../../naming/labels.ts';
import type { Plan } from '../../plan/plan.ts';
import { folderOf, isSection, pageOf } from '../../text/clause-id.ts';
import { partsOf } from '../../text/parts.ts';
import { formOf } from './data-form.ts';
import type { clauseRecord, outlineRecord } from './schemas.ts';
import { urlOf } from './data-records.ts';

const partNumber = (parts: ReadonlyMap<string, string>, page: string): number | null =>
  Number(parts.get(page)?.slice(1)) || null;

export function clauseRecords(plan: Plan): z.input<ReturnType<typeof clauseRecord>>[] {
  const more = formOf(plan);
  const parts = partsOf(plan.chapters.map(({ id }) => id));
  return plan.clauses.map(({ id, chapter, section, kind, lead, text, source }) => ({
    id,
    url: urlOf(id),
    ...(more.parts ? { part: partNumber(parts, pageOf(id)) } : {}),
    chapter,
    section,
    ...(more.labels ? { label: clauseLabel(id, plan.labels) } : {}),
    kind,
    lead,
    text,
    source,
  }));
}

/** Parts, chapters and annexes with their sections. */
export function outlineRecords(plan: Plan): z.input<ReturnType<typeof outlineRecord>> {
  const parts = partsOf(plan.chapters.map(({ id }) => id));
  const listed = (letter: string) =>
    plan.chapters
      .filter(({ id }) => id.startsWith(letter))
      .map(({ id: page, number, title, heading }) => ({
        number,
        title: heading ?? title,
        url: `../${folderOf(page)}/`,
        ...(letter === 'c' && parts.size > 0 ? { part: partNumber(parts, page) } : {}),
        sections: plan.clauses
          .filter(({ id }) => pageOf(id) === page && isSection(id))
          .map(({ id, text }) => ({ id, title: text, url: urlOf(id) })),
      }));
  const [above, annexes] = [listed('b').map(({ sections: _, ...part }) => part), listed('a')];
  return {
    chapters: listed('c'),
    ...(above.length > 0 ? { parts: above } : {}),
    ...(annexes.length > 0 ? { annexes } : {}),
  };
}
