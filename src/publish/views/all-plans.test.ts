import { expect, test } from 'vitest';
import { COMPLETE, NOTED, planOf, SIGNS, SMALL } from '../../../scripts/testing/fixture-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { periodInWords, plansByPlace, sizeInWords, waysToPlaces } from './all-plans.ts';

const small = planOf(SMALL);
const plan = (id: string, place: string, from: number, to: number): Plan => ({
  ...small,
  id,
  meta: { ...small.meta, place, period: { from, to } },
});

test('plans stand under their place, places as in a dictionary, the last period first', () => {
  const all = [
    plan('a', '云汀县', 2016, 2020),
    plan('b', '海东省', 2021, 2025),
    plan('d', '云汀县', 2026, 2030),
    plan('c', '云汀县', 2026, 2030),
  ];
  expect(plansByPlace(all).map(({ place, plans }) => [place, plans.map(({ id }) => id)])).toEqual([
    ['海东省', ['b']],
    ['云汀县', ['c', 'd', 'a']],
  ]);
});

test('a table longer than a screen begins with the way to each place; a short one is seen at once', () => {
  const many = (count: number): Plan[] =>
    Array.from({ length: count }, (_, n) =>
      plan(`p${n}`, n % 2 === 0 ? '云汀县' : '海东省', 2021 + n, 2025 + n),
    );
  expect(waysToPlaces(many(12))).toEqual([]);
  expect(waysToPlaces(many(13))).toEqual([
    { id: '海东省', name: '海东省', count: 6 },
    { id: '云汀县', name: '云汀县', count: 7 },
  ]);
});

test.each([
  [COMPLETE, '12 章 16 节 144 段'],
  [NOTED, '2 编 4 章 6 节 34 段'],
  [SIGNS, '2 部分 4 节 14 段'],
])('$id is as long as it is printed, what stands before and behind the chapters not counted', (of, size) => {
  expect(sizeInWords(planOf(of))).toBe(size);
});

test('a period of one year is that year', () => {
  expect([periodInWords({ from: 2026, to: 2030 }), periodInWords({ from: 2026, to: 2026 })]).toEqual([
    '2026—2030年',
    '2026年',
  ]);
});
