/** Goals and chapters in the words of lists and filters. */
import { expect, test } from 'vitest';
import { describeValue, describeYear, tally, tallyChapters } from './describe.ts';

test.each([
  [{ value: 1.5, comparator: '>=', unit: '%' }, '1.5%以上'],
  [{ value: 4.5, comparator: '<=', unit: '%' }, '4.5%以内'],
  [{ value: 8, comparator: '~', unit: '%' }, '8%左右'],
  [{ value: [2, 4], comparator: 'range', unit: '家' }, '2—4家'],
  [{ value: 90, comparator: '>', unit: '%' }, '超过90%'],
  [{ value: 5, comparator: '<', unit: '%' }, '低于5%'],
  [{ words: '全覆盖', comparator: '=' }, '全覆盖'],
  [{ value: 0, comparator: '=', unit: '%' }, '0%'],
  [{ value: undefined, comparator: '=', unit: '亿元' }, '原文留空'],
] as const)('%j reads %s', (goal, words) => {
  expect(describeValue(goal as Parameters<typeof describeValue>[0])).toBe(words);
});

test.each([
  [2025, '2025年'],
  ['2021—2025', '2021—2025年'],
  ['每年', '每年'],
  [undefined, ''],
])('the year %j reads %s', (year, words) => {
  expect(describeYear(year)).toBe(words);
});

test('values are counted in the order in which they appear, what is missing not at all', () => {
  expect(tally(['交通', undefined, '水利', '交通'])).toEqual([
    ['交通', '交通', 2],
    ['水利', '水利', 1],
  ]);
});

test('clauses are counted by chapter, in the plan’s order, chapters without any left out', () => {
  const chapters = [
    { id: 'c0', title: '印发通知与序言', heading: null },
    { id: 'c3', title: '全力实施创新驱动发展战略', heading: '第三章 全力实施创新驱动发展战略' },
    { id: 'c10', title: '打造健康西平', heading: '十、打造健康西平' },
    { id: 'a1', title: '名词解释', heading: '名词解释' },
  ];
  const plan = { chapters, labels: { c0: '印发通知与序言', c10: '十、', a1: '名词解释' } };
  expect(tallyChapters(plan, ['c10-s2-p4', 'c3-p1', 'c10', 'c0-p2', 'a1-p1'])).toEqual([
    ['0', '印发通知与序言', 1],
    ['3', '第三章', 1],
    ['10', '十、打造健康西平', 2],
    ['a1', '名词解释', 1],
  ]);
  expect(tallyChapters(plan, ['c3-p1'])).toEqual([['3', '第三章', 1]]);
});
