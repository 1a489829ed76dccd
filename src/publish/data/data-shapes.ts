/** The shape of every JSON data file; the JSON Schemas beside them are made from these. */
import { z } from 'zod';
import { COMPARATORS, GOAL_KINDS, PROJECT_STATUSES, TOPICS } from '../../plan/authoring/schema-chapter.ts';
import { DOUBT_CLASSES, ERRATUM_CLASSES } from '../../plan/authoring/schema-errata.ts';
import { PLACE_KINDS } from '../../plan/authoring/schema-lists.ts';
import { planSchema } from '../../plan/authoring/schema-plan.ts';

export const clauseRecord = z.strictObject({
  id: z.string(),
  url: z.string(),
  chapter: z.int(),
  section: z.int().nullable(),
  kind: z.enum(['paragraph', 'box', 'item', 'table', 'row', 'heading']),
  lead: z.string().nullable(),
  text: z.string(),
  source: z.string().nullable(),
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

export const goalRecord = z.strictObject({
  id: z.string(),
  name: z.string(),
  ...quoted,
  comparator: z.enum(COMPARATORS),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  unit: z.string().nullable(),
  year: z.union([z.int(), z.string()]).nullable(),
  kind: z.enum(GOAL_KINDS).nullable(),
  baseline: z
    .strictObject({ value: z.number(), unit: z.string().nullable(), year: z.int(), ...quoted })
    .nullable(),
  topic: z.enum(TOPICS).nullable(),
  note: z.string().nullable(),
});

export const projectRecord = z.strictObject({
  id: z.string(),
  name: z.string(),
  ...quoted,
  /** Number and title of the box, as printed. */
  box: z.string().nullable(),
  category: z.string().nullable(),
  /** Ids of places. */
  places: z.array(z.string()),
  quantity: z.string().nullable(),
  topic: z.enum(TOPICS).nullable(),
  status: z.enum(PROJECT_STATUSES),
  also: z.array(z.strictObject(quoted)),
});

export const placeRecord = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(PLACE_KINDS),
  url: z.string(),
  clauses: z.array(z.string()),
  goals: z.array(z.string()),
  projects: z.array(z.string()),
});

/** The shape of each JSON file, by name. */
export const shapes: Record<string, z.ZodType> = {
  'clauses.json': z.strictObject({ plan: z.string(), clauses: z.array(clauseRecord) }),
  'goals.json': z.array(goalRecord),
  'projects.json': z.array(projectRecord),
  'places.json': z.array(placeRecord),
  'errata.json': errataRecord,
  'plan.json': planSchema.extend({
    id: z.string(),
    edition: z.strictObject({ date: z.string().optional(), mark: z.string() }),
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
