import { expect, test } from 'vitest';
import { safeCut, characterEnd, mergeSpans } from './spans.ts';

test.each<[string, [number, number][], [number, number][]]>([
  [
    'apart stay apart',
    [
      [5, 6],
      [0, 2],
    ],
    [
      [0, 2],
      [5, 6],
    ],
  ],
  [
    'that overlap are one',
    [
      [0, 4],
      [3, 7],
    ],
    [[0, 7]],
  ],
  [
    'inside a longer one leave it as long as it is',
    [
      [0, 9],
      [2, 4],
      [3, 5],
    ],
    [[0, 9]],
  ],
  [
    'that only touch stay two',
    [
      [0, 2],
      [2, 4],
    ],
    [
      [0, 2],
      [2, 4],
    ],
  ],
  ['of nothing are nothing', [], []],
])('stretches %s', (_, stretches, expected) => expect(mergeSpans(stretches)).toEqual(expected));

test('a character of two code units is never cut', () => {
  const text = '王𠮷村';
  expect([0, 1, 2, 3, 4].map((at) => safeCut(text, at))).toEqual([0, 1, 1, 3, 4]);
  expect([characterEnd(text, 0), characterEnd(text, 1), characterEnd(text, 3)]).toEqual([1, 3, 4]);
});
