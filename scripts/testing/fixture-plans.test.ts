/** The complete fixture plan uses every field an author may write, and every word of every choice. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { chapterSchema } from '../../src/plan/authoring/schema-chapter.ts';
import { errataSchema } from '../../src/plan/authoring/schema-errata.ts';
import {
  everydaySchema,
  figuresSchema,
  placesSchema,
  termsSchema,
} from '../../src/plan/authoring/schema-lists.ts';
import { planSchema, TOPICS } from '../../src/plan/authoring/schema-plan.ts';
import { COMPLETE, planFilesOf, FIXTURES, planOf } from './fixture-plans.ts';

const files = planFilesOf(COMPLETE);

/** What of a schema values do not use: paths of fields that none has, choices that none makes. */
function unused(schema: z.ZodType, values: readonly unknown[], path: string): string[] {
  const inside = schema as z.ZodType & { unwrap?: () => z.ZodType };
  if (inside instanceof z.ZodOptional || inside instanceof z.ZodDefault)
    return unused(inside.unwrap() as z.ZodType, values, path);
  if (schema instanceof z.ZodArray) return unused(schema.element as z.ZodType, values.flat(), path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => {
      const fitting = values.filter((value) => (option as z.ZodType).safeParse(value).success);
      return fitting.length > 0 ? [] : [`${path} as ${(option as z.ZodType).type}`];
    });
  if (schema instanceof z.ZodEnum)
    return schema.options.filter((word) => !values.includes(word)).map((word) => `${path}: ${word}`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const at = `${path}.${key}`;
    const given = (values as Record<string, unknown>[]).map((value) => value[key]);
    const there = given.filter((value) => value !== undefined);
    return there.length === 0 ? [at] : unused(field, there, at);
  });
}

/** All invented plans together: shapes that exclude each other stand in plans of their own. */
const all = FIXTURES.map(planFilesOf);
const yaml = (name: string): unknown[] =>
  all.flatMap((plan) => (plan.has(name) ? [parse(plan.get(name)!) ?? []].flat() : []));
const fronts = all
  .flatMap((plan) => [...plan])
  .filter(([name]) => name.startsWith('chapters/'))
  .map(([, text]) => parse(/^---\n([^]*?)\n---/.exec(text)![1]!));

test.each<[string, z.ZodType, unknown[]]>([
  ['plan.yaml', planSchema, yaml('plan.yaml')],
  ['errata.yaml', errataSchema, yaml('errata.yaml')],
  ['places.yaml', placesSchema, [yaml('places.yaml')]],
  ['figures.yaml', figuresSchema, [yaml('figures.yaml')]],
  ['terms.yaml', termsSchema, [yaml('terms.yaml')]],
  ['everyday.yaml', everydaySchema, [yaml('everyday.yaml')]],
  ['chapters', chapterSchema, fronts],
])('%s leaves nothing out that an author may write', (name, schema, values) => {
  // What is written nowhere stands all the same: it is the default. Topics are one list for goals and projects.
  // Lines set aside stand in plans of their own (`aside.test.ts`): tests of every plan compare the whole source.
  const told = unused(schema, values, name).filter(
    (what) =>
      !/: (=|计划)$|\.topic: |\.chapters: through$|\.sections: again$|\.aside$|\.excused\.rule: /.test(what),
  );
  expect(told).toEqual([]);
});

test('every topic has a goal or a project', () => {
  const { goals, projects } = planOf(COMPLETE);
  expect(new Set([...goals, ...projects].map(({ topic }) => topic))).toEqual(new Set([...TOPICS, undefined]));
});

test('there is text of every kind, before, in and without sections', () => {
  const { clauses, marks, corrections } = planOf(COMPLETE);
  expect(new Set(clauses.map(({ kind }) => kind))).toEqual(
    new Set(['heading', 'paragraph', 'box', 'item', 'table', 'row']),
  );
  for (const id of ['c0-p1', 'c5-p1', 'c5-s1-p1', 'c6-p2', 'c12-p1', 'c4-s1-p4-i1', 'c2-s4-p3-r10'])
    expect(
      clauses.map((clause) => clause.id),
      id,
    ).toContain(id);
  expect(clauses.some(({ lead }) => lead)).toBe(true);
  expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(['correction', 'doubt']));
  expect(corrections.some(({ where }) => !where)).toBe(true);
  const text = [...files.values()].join('\n');
  for (const written of ['| ← |', '| ↑ |', 'head="2"', '<Table>', '<Box>', '<LostFigure />', '<LostFigure c'])
    expect(text).toContain(written);
});
