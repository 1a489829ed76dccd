/** The plan as data: every file under `/<plan>/data/`, as text. Addresses in it are relative to that folder. */
import { csvFormat } from 'd3-dsv';
import { z } from 'zod';
import { DOUBT_CLASSES, ERRATUM_CLASSES, planSchema } from './schema.ts';
import type { Plan } from './plan.ts';

export interface DataFile {
  name: string;
  /** One sentence for the reader, in Chinese. */
  about: string;
  body: string;
}

const clauseRecord = z.strictObject({
  id: z.string(),
  url: z.string(),
  chapter: z.int(),
  section: z.int().nullable(),
  kind: z.enum(['paragraph', 'box', 'item', 'table', 'row', 'heading']),
  lead: z.string().nullable(),
  text: z.string(),
  source: z.string().nullable(),
});

const errataRecord = z.strictObject({
  corrections: z.array(
    z.strictObject({
      id: z.string(),
      class: z.enum(ERRATUM_CLASSES),
      found: z.array(z.string()),
      fixed: z.string().nullable(),
      why: z.string(),
      places: z.int(),
      clauses: z.array(z.string()),
    }),
  ),
  doubts: z.array(
    z.strictObject({
      id: z.string(),
      class: z.enum(DOUBT_CLASSES),
      found: z.string(),
      why: z.string(),
      clause: z.string(),
      url: z.string(),
      other: z.array(z.strictObject({ clause: z.string(), url: z.string(), found: z.string() })),
    }),
  ),
});

/** The shape of each JSON file, by name. */
export const shapes: Record<string, z.ZodType> = {
  'clauses.json': z.strictObject({ plan: z.string(), clauses: z.array(clauseRecord) }),
  'errata.json': errataRecord,
  'plan.json': planSchema.extend({
    id: z.string(),
    chapters: z.array(
      z.strictObject({
        number: z.int(),
        title: z.string(),
        url: z.string(),
        sections: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.string() })),
      }),
    ),
    stats: z.record(z.string(), z.int()),
  }),
};

/** Address of a clause as seen from the data folder. */
const urlOf = (clause: string): string => `../${/^c(\d+)/.exec(clause)![1]}/#${clause}`;

/** Every data file of a plan, JSON Schemas included, in a fixed order. */
export function exportPlan(plan: Plan): DataFile[] {
  const clauses = plan.clauses.map(({ id, chapter, section, kind, lead, text, source }) => ({
    id,
    url: urlOf(id),
    chapter,
    section,
    kind,
    lead,
    text,
    source,
  }));
  const json = (name: string, about: string, value: unknown): DataFile[] => [
    { name, about, body: `${JSON.stringify(value, null, 1)}\n` },
    {
      name: name.replace('.json', '.schema.json'),
      about: `${name} 的 JSON Schema`,
      body: `${JSON.stringify(z.toJSONSchema(shapes[name]!), null, 1)}\n`,
    },
  ];
  return [
    ...json('clauses.json', '全文逐段：编号、地址、类别、引领句、正文、与来稿不同处的原文', {
      plan: plan.id,
      clauses,
    }),
    { name: 'clauses.csv', about: '全文逐段的表格', body: csv(clauses) },
    ...json('errata.json', '勘误与存疑', errata(plan)),
    ...json('plan.json', '规划的题名、文号、日期和目录', outline(plan)),
    { name: 'plan.txt', about: '全文纯文本', body: plainText(plan) },
  ];
}

/** With a byte order mark, so that Excel and WPS read it as UTF-8. */
export const csv = (rows: readonly object[]): string => `\ufeff${csvFormat(rows as object[])}\n`;

function errata(plan: Plan): z.input<typeof errataRecord> {
  return {
    corrections: plan.corrections.map(({ id, class: kind, found, fixed, why, places, clauses }) => ({
      id,
      class: kind,
      found: [found].flat(),
      fixed: fixed ?? null,
      why,
      places,
      clauses,
    })),
    doubts: plan.doubts.map(({ id, class: kind, found, why, where, other }) => ({
      id,
      class: kind,
      found,
      why,
      clause: where,
      url: urlOf(where),
      other: other.map((o) => ({ clause: o.where, url: urlOf(o.where), found: o.found })),
    })),
  };
}

function outline(plan: Plan): object {
  const chapters = plan.chapters.map(({ number, title, heading }) => ({
    number,
    title: heading ?? title,
    url: `../${number}/`,
    sections: plan.clauses
      .filter((c) => c.chapter === number && c.kind === 'heading' && /-s\d+$/.test(c.id))
      .map(({ id, text }) => ({ id, title: text, url: urlOf(id) })),
  }));
  return { id: plan.id, ...plan.meta, chapters, stats: plan.stats };
}

function plainText(plan: Plan): string {
  const blocks = plan.clauses.filter((clause) => clause.parent === null);
  return `${blocks.map((clause) => clause.text).join('\n\n')}\n`;
}
