import { expect, test } from 'vitest';
import { COMPLETE, FIXTURES, planOf } from '../../../scripts/testing/fixture-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { editionOf, markOfAll } from './edition.ts';
import { exportPlan } from './exports.ts';

const plan = planOf(COMPLETE);
const { date, mark } = editionOf(plan);

test('the same folder is the same edition, in every build', () => {
  expect(mark).toMatch(/^[0-9a-f]{8}$/);
  expect(editionOf(planOf(COMPLETE))).toEqual({ date, mark });
  expect(date).toBe(plan.meta.updated);
});

/** A copy of the plan with one thing changed. */
const changed = (change: (plan: Plan) => void): Plan => {
  const copy = structuredClone(plan);
  change(copy);
  return copy;
};

test.each<[string, (plan: Plan) => void]>([
  ['one character of a clause', (p) => (p.clauses[40]!.text += '。')],
  ['the value of a goal', (p) => (p.goals[0]!.value = 1)],
  ['the reason of a doubt', (p) => (p.doubts[0]!.why = '另有说法')],
  ['another name of a place', (p) => p.places[0]!.aliases.push('云')],
  ['the explanation of a term', (p) => (p.terms[0]!.explanation = '无')],
  ['an everyday word', (p) => p.everyday[0]!.say.push('路')],
  ['the day of the edition', (p) => (p.meta.updated = '2026-12-01')],
])('%s makes another edition', (_, change) => expect(editionOf(changed(change)).mark).not.toBe(mark));

test('several plans are another edition together when one of them is, or their order', () => {
  const [a, b] = FIXTURES.map(planOf);
  const other = changed((p) => (p.meta.short = '纲要'));
  expect(new Set([[a!, b!], [b!, a!], [a!], [a!, other]].map(markOfAll)).size).toBe(4);
});

test('plan.json says which edition it is of', () => {
  const body = exportPlan(plan).find(({ name }) => name === 'plan.json')!.body;
  expect(JSON.parse(body)).toMatchObject({ edition: { date, mark } });
});
