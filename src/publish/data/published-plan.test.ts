import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { LAYERS, type Layer } from '../../plan/authoring/schema-plan.ts';
import { exportPlan } from './exports.ts';
import { searchTables } from '../index/search-tables.ts';
import { errataName, offers, publishedPlan, wholePlan } from '../../plan/published-plan.ts';

const plan = planOf(COMPLETE);
const without = (...off: Layer[]) =>
  publishedPlan({ ...plan, meta: { ...plan.meta, layers: LAYERS.filter((layer) => !off.includes(layer)) } });

/** All that is made of a plan but its pages. */
const published = (of: typeof plan): string =>
  [
    ...exportPlan(of).map(({ body }) => body),
    ...searchTables(of, () => true).values(),
    JSON.stringify(of),
  ].join('\n');

test.each<[Layer, string[]]>([
  [
    '勘误',
    [...plan.corrections.map(({ why }) => why), ...plan.clauses.flatMap(({ source }) => source ?? [])],
  ],
  ['存疑', plan.doubts.map(({ why }) => why)],
  ['术语', plan.terms.map(({ explanation }) => explanation)],
  ['编者注', plan.goals.flatMap(({ note }) => note ?? [])],
])('of a layer that is off nothing is published: %s', (layer, words) => {
  expect(words.length).toBeGreaterThan(0);
  const all = published(publishedPlan(plan));
  const text = published(without(layer));
  for (const word of words) {
    expect(all).toContain(JSON.stringify(word).slice(1, -1));
    expect(text).not.toContain(JSON.stringify(word).slice(1, -1));
  }
});

test('plan.json says which layers are published, and in how many places the text was corrected', () => {
  const { body } = exportPlan(without('勘误', '存疑')).find(({ name }) => name === 'plan.json')!;
  expect(JSON.parse(body)).toMatchObject({
    layers: ['数字核对', '术语', '编者注'],
    stats: { corrections: plan.stats.corrections, doubts: 0 },
  });
});

test('without corrections and doubts there is no file of them', () => {
  const files = (of: typeof plan): string[] => exportPlan(of).map(({ name }) => name);
  expect(files(without('勘误'))).toContain('errata.json');
  expect(files(without('勘误', '存疑')).filter((name) => name.startsWith('errata'))).toEqual([]);
});

test.each<[Layer[], string, string[]]>([
  [[], '勘误与存疑', []],
  [['勘误'], '存疑', []],
  [['存疑'], '勘误', []],
  [['勘误', '存疑'], '', ['errata/']],
  [['数字核对', '术语'], '勘误与存疑', ['checks/', 'glossary/']],
])('without %j the page is called 「%s」, and %j are not offered', (off, name, pages) => {
  const of = without(...off);
  expect(errataName(of)).toBe(name);
  expect(['', 'goals/', 'errata/', 'checks/', 'glossary/'].filter((page) => !offers(of, page))).toEqual(
    pages,
  );
});

test('while one writes, everything is there', () => {
  expect(publishedPlan(wholePlan(without('存疑')))).toMatchObject({ meta: { layers: LAYERS } });
});
