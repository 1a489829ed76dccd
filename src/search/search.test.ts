import { expect, test } from 'vitest';
import { nearest, characterPairs } from './search.ts';

test.each([
  [['高标准农田'], ['高标', '标准', '准农', '农田']],
  [
    ['农田', '高农田'],
    ['农田', '高农'],
  ],
  [['农'], ['农']],
  [
    ['老', '养老院'],
    ['老', '养老', '老院'],
  ],
  [['🌾𠮷田'], ['🌾𠮷', '𠮷田']],
  [[], []],
])('the pairs of %j are %j', (terms, expected) => {
  expect(characterPairs(terms)).toEqual(expected);
});

test('of a long sentence five pairs count, from its beginning to its end', () => {
  const text =
    '坚持规划引领、建管并重，推进以县城为重要载体的城镇化建设，完善功能、提升品质、增强承载，让城区居民生活更便利、更舒心、更美好。';
  const found = characterPairs([text]);
  expect(found).toHaveLength(5);
  expect([text.startsWith(found[0]!), text.endsWith(found[4]!)]).toEqual([true, true]);
  expect(characterPairs(['新能源汽车充电桩'])).toHaveLength(7);
});

const LENGTHS = Array.from({ length: 100 }, (_, n) => (n === 9 ? 5 : 10));

test.each<[string, [string, number[]][], number[]]>([
  [
    'more pairs in common come first',
    [
      ['高标', [1, 2]],
      ['标准', [2, 3]],
    ],
    [2, 1, 3],
  ],
  [
    'a rare pair weighs more than a common one',
    [
      ['发展', [1, 2, 3, 4, 5, 6]],
      ['嫘祖', [9]],
    ],
    [9, 1, 2, 3, 4, 5, 6],
  ],
  [
    'what shares little of much is left out',
    [
      ['甲乙', [1]],
      ['乙丙', [1]],
      ['丙丁', [1]],
      ['丁戊', [1, 2]],
    ],
    [1],
  ],
  [
    'one common word of several parts is nothing near',
    [
      ['没有', [1]],
      ['有这', []],
      ['这个', []],
      ['个词', []],
      ['词吧', []],
    ],
    [],
  ],
  [
    'one of two rare words is near',
    [
      ['服装', [1]],
      ['量子', []],
      ['子计', []],
    ],
    [1],
  ],
  ['nothing shared, nothing near', [], []],
])('nearest: %s', (_, found, order) => {
  expect(
    nearest(
      found.map(([, clauses]) => clauses),
      LENGTHS,
    ),
  ).toEqual(order);
});

test('nearest gives as many as are asked for, the shortest of equals first', () => {
  const many = [Array.from({ length: 50 }, (_, n) => n)];
  expect(nearest(many, LENGTHS)).toEqual([9, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(nearest(many, LENGTHS, 3)).toEqual([9, 0, 1]);
});
