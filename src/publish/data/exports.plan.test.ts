/** What must hold of the data files of every plan. */
import { csvParse } from 'd3-dsv';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import { documentName } from '../../naming/citation.ts';
import { clauseLabel } from '../../naming/labels.ts';
import { blockOf, folderOf } from '../../text/clause-id.ts';
import { clausesNaming } from '../views/place-clauses.ts';
import { shapesOf } from './schemas.ts';
import { exportPlan } from './exports.ts';

interface Clauses {
  plan: string;
  clauses: { id: string; url: string; text: string; source: string | null; kind: string }[];
}

describe.each(inject('plans'))('the data of $id', (folder) => {
  const plan = planOf(folder);
  const files = exportPlan(plan);
  const shapes = shapesOf(plan);
  const body = (name: string): string => files.find((file) => file.name === name)!.body;
  const data = (name: string): unknown => JSON.parse(body(name));
  const table = (name: string) => csvParse(body(name).replace('\ufeff', '').replace(/\n$/, ''));
  const { clauses } = data('clauses.json') as Clauses;

  test.each(Object.keys(shapes))('%s has the shape it promises', (name) => {
    expect(shapes[name]!.safeParse(data(name)).error?.issues).toBeUndefined();
  });

  test.each(Object.keys(shapes))('%s is valid by the JSON Schema that lies beside it', (name) => {
    const schema = z.fromJSONSchema(data(name.replace('.json', '.schema.json')) as never);
    expect(schema.safeParse(data(name)).error?.issues).toBeUndefined();
  });

  test('a place counts the clauses its page lists: no box or table beside its own parts', () => {
    const places = data('places.json') as { id: string; clauses: string[] }[];
    for (const { id, clauses: naming } of places) {
      expect(naming, id).toEqual(clausesNaming(plan, id).map(({ clause }) => clause.id));
      const parts = naming.filter((one) => blockOf(one) !== one).map(blockOf);
      expect(
        naming.filter((one) => parts.includes(one)),
        id,
      ).toEqual([]);
    }
  });

  test('every file has a name of its own and a sentence about it', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, about, body } of files) {
      expect(about, name).toMatch(/\p{Script=Han}|JSON Schema/u);
      expect(body.endsWith('\n'), name).toBe(true);
    }
  });

  test('every table begins with a byte order mark, and no other file does', () => {
    for (const { name, body } of files) expect(body.startsWith('\ufeff'), name).toBe(name.endsWith('.csv'));
  });

  test('clauses.json holds every clause in reading order with its address', () => {
    expect(clauses.map((clause) => clause.id)).toEqual(plan.clauses.map((clause) => clause.id));
    expect(clauses.map((clause) => clause.text)).toEqual(plan.clauses.map((clause) => clause.text));
    for (const clause of clauses) expect(clause.url).toBe(`../${folderOf(clause.id)}/#${clause.id}`);
  });

  test('`source` stands only where the text as received differs', () => {
    const corrected = clauses.filter(({ source }) => source !== null);
    expect(corrected.length).toBeGreaterThan(0);
    for (const { source, text } of corrected) expect(source).not.toBe(text);
  });

  test('clauses.csv says the same as clauses.json', () => {
    const cell = (value: unknown): string => (value === null ? '' : String(value));
    expect([...table('clauses.csv')]).toEqual(
      clauses.map((clause) => Object.fromEntries(Object.entries(clause).map(([k, v]) => [k, cell(v)]))),
    );
  });

  test('the data package describes every table column by column', () => {
    const { resources } = data('datapackage.json') as {
      resources: {
        path: string;
        schema: { fields: { name: string; title: string; description: string }[] };
      }[];
    };
    const tables = files.map(({ name }) => name).filter((name) => name.endsWith('.csv'));
    expect(resources.map(({ path }) => path).sort()).toEqual(tables.sort());
    for (const { name, title, description } of resources.flatMap(({ schema }) => schema.fields)) {
      expect(title, `${name} in English`).toMatch(/^[A-Z][^\p{Script=Han}]*$/u);
      expect(description, `${name} in Chinese`).toMatch(/\p{Script=Han}/u);
    }
    // A table without a row has no head either.
    for (const { path, schema } of resources.filter(({ path }) => table(path).length > 0))
      expect(
        schema.fields.map(({ name }) => name),
        path,
      ).toEqual(table(path).columns);
  });

  test.each(['goals.csv', 'projects.csv'])('every row of %s says where it stands', (name) => {
    for (const row of table(name))
      expect(row['citation']).toBe(`${documentName(plan.meta)}${clauseLabel(row['clause']!, plan.labels)}`);
  });

  test('plan.txt is the whole text, every paragraph once', () => {
    const blocks = clauses.filter((clause) => !/-[ir]\d+$/.test(clause.id)).map(({ text }) => text);
    expect(body('plan.txt')).toBe(`${blocks.join('\n\n')}\n`);
  });

  test('plan.json lists chapters and sections by their headings', () => {
    interface Listed {
      number: number;
      title: string;
      url: string;
      sections: { id: string; title: string }[];
    }
    const { chapters, parts, annexes } = data('plan.json') as Record<string, Listed[] | undefined>;
    for (const [letter, listed = []] of [
      ['b', parts],
      ['c', chapters],
      ['a', annexes],
    ] as const)
      expect(listed.map(({ number, title, url }) => [number, title, url])).toEqual(
        plan.chapters
          .filter(({ id }) => id.startsWith(letter))
          .map(({ id, number, heading, title }) => [number, heading ?? title, `../${folderOf(id)}/`]),
      );
    const all = [...(chapters ?? []), ...(annexes ?? [])];
    const text = new Map(clauses.map((clause) => [clause.id, clause.text]));
    for (const { id, title } of all.flatMap(({ sections }) => sections)) expect(title).toBe(text.get(id));
    expect(all.flatMap(({ sections }) => sections)).toHaveLength(plan.stats.sections);
  });

  test('errata.json names clauses that are there', () => {
    const { corrections, doubts } = data('errata.json') as {
      corrections: { clauses: string[] }[];
      doubts: { clause: string; other: { clause: string }[] }[];
    };
    const named = [
      ...corrections.flatMap((correction) => correction.clauses),
      ...doubts.flatMap((doubt) => [doubt.clause, ...doubt.other.map((other) => other.clause)]),
    ];
    const known = new Set(clauses.map((clause) => clause.id));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((clause) => !known.has(clause))).toEqual([]);
  });
});
