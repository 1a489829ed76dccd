/** The shape of every JSON data file; the JSON Schemas beside them are made from these. */
import { z } from 'zod';
import { GOAL_KINDS, PROJECT_STATUSES } from '../../plan/authoring/schema-chapter.ts';
import { COMPARATORS } from '../../plan/records/target.ts';
import { DOUBT_CLASSES, ERRATUM_CLASSES } from '../../plan/authoring/schema-errata.ts';
import { planSchema, vocabularyOf, type Vocabulary } from '../../plan/authoring/schema-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { formOf, type DataForm } from './data-form.ts';

export const clauseRecord = (form: DataForm) =>
  z.strictObject({
    id: z.string(),
    url: z.string(),
    /** Number of the part above chapters. */
    ...(form.parts ? { part: z.int().nullable() } : {}),
    /** None in a part above chapters and in an annex. */
    chapter: form.parts || form.annexes ? z.int().nullable() : z.int(),
    section: z.int().nullable(),
    /** What a person calls the clause by what is printed. */
    ...(form.labels ? { label: z.string() } : {}),
    kind: z.enum(['paragraph', 'box', 'item', 'table', 'row', 'heading', 'picture', 'note']),
    lead: z.string().nullable(),
    text: z.string(),
    source: z.string().nullable(),
  });

const listed = { number: z.int(), title: z.string(), url: z.string() };
const sections = z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.string() }));

export const outlineRecord = (form: DataForm) =>
  z.strictObject({
    chapters: z.array(
      z.strictObject({ ...listed, ...(form.parts ? { part: z.int().nullable() } : {}), sections }),
    ),
    ...(form.parts ? { parts: z.array(z.strictObject(listed)) } : {}),
    ...(form.annexes ? { annexes: z.array(z.strictObject({ ...listed, sections })) } : {}),
  });

export const errataRecord = z.strictObject({
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

const quoted = { clause: z.string(), url: z.string(), quote: z.string() };

export const goalRecord = ({ topics }: Pick<Vocabulary, 'topics'>) =>
  z.strictObject({
    id: z.string(),
    name: z.string(),
    ...quoted,
    comparator: z.enum(COMPARATORS),
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
    unit: z.string().nullable(),
    /** What is promised without a figure, in the plan's words. */
    words: z.string().nullable(),
    year: z.union([z.int(), z.string()]).nullable(),
    kind: z.enum(GOAL_KINDS).nullable(),
    baseline: z
      .strictObject({ value: z.number(), unit: z.string().nullable(), year: z.int(), ...quoted })
      .nullable(),
    /** Earlier years, as the plan tells them: what the charts draw. */
    history: z
      .array(
        z.strictObject({ year: z.int(), planned: z.number().nullable(), reached: z.number().nullable() }),
      )
      .nullable(),
    topic: z.enum(topics).nullable(),
    note: z.string().nullable(),
    /** Other places that make the same promise, with the id of a record that once stood for it. */
    also: z.array(z.strictObject({ ...quoted, id: z.string().nullable() })),
  });

export const projectRecord = ({ topics }: Pick<Vocabulary, 'topics'>) =>
  z.strictObject({
    id: z.string(),
    name: z.string(),
    ...quoted,
    /** Number and title of the box, as printed. */
    box: z.string().nullable(),
    category: z.string().nullable(),
    /** Ids of places. */
    places: z.array(z.string()),
    placeNames: z.array(z.string()),
    quantity: z.string().nullable(),
    topic: z.enum(topics).nullable(),
    status: z.enum(PROJECT_STATUSES),
    /** Other places that speak of the same work, with the id of a record that once stood for it. */
    also: z.array(z.strictObject({ ...quoted, id: z.string().nullable() })),
  });

export const placeRecord = ({ kinds }: Pick<Vocabulary, 'kinds'>) =>
  z.strictObject({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    kind: z.enum(kinds),
    url: z.string(),
    clauses: z.array(z.string()),
    goals: z.array(z.string()),
    projects: z.array(z.string()),
  });

/** The shape of each JSON file of a plan, by name. */
export function shapesOf(plan: Plan): Record<string, z.ZodType> {
  const form = formOf(plan);
  const words = vocabularyOf(plan.meta);
  // How a plan numbers itself is said where it does not do so as usual.
  const fields = plan.meta.numbering ? planSchema : planSchema.omit({ numbering: true });
  return {
    'clauses.json': z.strictObject({ plan: z.string(), clauses: z.array(clauseRecord(form)) }),
    'goals.json': z.array(goalRecord(words)),
    'projects.json': z.array(projectRecord(words)),
    'places.json': z.array(placeRecord(words)),
    'errata.json': errataRecord,
    'plan.json': fields.extend({
      id: z.string(),
      edition: z.strictObject({ date: z.string().optional(), mark: z.string() }),
      ...outlineRecord(form).shape,
      stats: z.record(z.string(), z.int()),
    }),
  };
}
