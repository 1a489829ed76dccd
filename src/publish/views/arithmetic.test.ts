/** What yearly growth makes of a base is arithmetic that a citizen repeats: it must come out as on paper. */
import { describe, expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import type { Goal } from '../../plan/records/records.ts';
import { growthChecks } from './arithmetic.ts';

const plan = planOf(COMPLETE);

/** A goal of the row `c2-p1-r1`. */
const goal = (more: Partial<Goal>): Goal => ({
  id: 'gdp',
  name: '地区生产总值',
  quote: '',
  clause: 'c2-p1-r1',
  comparator: '=',
  also: [],
  value: 160,
  unit: '亿元',
  year: 2030,
  baseline: { value: 120, year: 2025, quote: '', clause: 'c1-p1-r1' },
  ...more,
});
const growth = (more: Partial<Goal>): Goal =>
  goal({
    id: 'growth',
    name: '年均增长',
    value: 6,
    unit: '%',
    year: '2026—2030',
    baseline: undefined,
    ...more,
  });

/** `formula = result，stated unit` of each check. */
const told = (...goals: Goal[]): string[] =>
  growthChecks({ ...plan, goals }).map(
    ({ formula, result, stated, unit }) => `${formula} = ${result}，${stated}${unit}`,
  );

describe('growth in per cent is compounded, once for each year', () => {
  test.each<[number, number, number, number, string]>([
    [120, 2025, 2030, 6, '120 × (1 + 6%)^5 = 160.59，160亿元'],
    [120, 2025, 2026, 6, '120 × (1 + 6%)^1 = 127.2，160亿元'],
    [100, 2020, 2030, 7.2, '100 × (1 + 7.2%)^10 = 200.42，160亿元'],
    [120, 2025, 2025, 6, '120 × (1 + 6%)^0 = 120，160亿元'],
    [200, 2025, 2030, -3.5, '200 × (1 + -3.5%)^5 = 167.37，160亿元'],
  ])('from %d in %d to %d at %d per cent', (value, from, to, rate, line) => {
    const base = { value, year: from, quote: '', clause: 'c1-p1-r1' };
    expect(told(goal({ year: to, baseline: base }), growth({ value: rate }))).toEqual([line]);
  });
});

test('growth in percentage points is added, once for each year', () => {
  const rate = goal({ value: 55, unit: '%', baseline: { value: 47.6, year: 2025, quote: '', clause: 'c1' } });
  expect(told(rate, growth({ name: '年均提高', value: 1.5, unit: '个百分点' }))).toEqual([
    '47.6 + 1.5 × 5 = 55.1，55%',
  ]);
});

test.each<[string, Goal[]]>([
  ['no base', [goal({ baseline: undefined }), growth({})]],
  ['a range', [goal({ value: [150, 160] }), growth({})]],
  ['no value', [goal({ value: undefined }), growth({})]],
  ['a period instead of a year', [goal({ year: '2026—2030' }), growth({})]],
  ['growth in another row', [goal({}), growth({ clause: 'c2-p1-r2' })]],
  ['a neighbour that is no growth', [goal({}), growth({ name: '财政收入' })]],
  ['growth without a value', [goal({}), growth({ value: undefined })]],
  ['growth that is a range', [goal({}), growth({ value: [5, 6] })]],
  ['only itself', [goal({ name: '地区生产总值年均增长' })]],
])('of a goal with %s nothing is computed', (_, goals) => {
  expect(told(...goals)).toEqual([]);
});

test('in a paragraph growth counts for the quantity it is quoted with, not for a neighbour', () => {
  const clause = 'c2-s4-p1';
  const gdp = goal({ clause, quote: '地区生产总值达到160亿元，年均增长6%' });
  const income = growth({ clause, name: '居民收入年均增长', value: 7, quote: '居民收入年均增长7%' });
  expect(told(gdp, income)).toEqual([]);
  expect(told(gdp, income, growth({ clause, quote: '地区生产总值达到160亿元， 年均增长6%' }))).toEqual([
    '120 × (1 + 6%)^5 = 160.59，160亿元',
  ]);
});

test('of the invented plan the two targets that state their growth are computed', () => {
  expect(growthChecks(plan).map((check) => [check.goal.id, check.formula, check.result])).toEqual([
    ['g2-table-gdp', '120 × (1 + 6%)^5', 160.59],
    ['g2-table-urbanization', '47.6 + 1.5 × 5', 55.1],
  ]);
});
