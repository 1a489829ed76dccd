import { expect, test } from 'vitest';
import type { Hit, Lateness } from '../search.ts';
import { rank } from './rank.ts';

/** A hit: its place in the plan, its length, its lead, where the words stand. */
const hit = (
  index: number,
  length: number,
  lead: number,
  starts: number[],
  parent = false,
  late: Lateness = 0,
): Hit => ({
  index,
  entry: { id: `c1-p${index}`, kind: 'paragraph', leadLength: lead, length, parent, late },
  spots: starts.map((start) => ({ start, length: 2 })),
});

test.each<[string, Hit[], number[]]>([
  ['a heading or lead comes before the text', [hit(0, 10, 0, [3, 5]), hit(1, 900, 8, [6])], [1, 0]],
  ['half in the lead is not in the lead', [hit(0, 10, 0, [3]), hit(1, 900, 7, [6])], [0, 1]],
  ['a short clause comes before a long one', [hit(0, 200, 0, [50]), hit(1, 20, 0, [5])], [1, 0]],
  ['three times comes before once', [hit(0, 100, 0, [50]), hit(1, 100, 0, [5, 20, 30])], [1, 0]],
  ['a box comes after its items', [hit(0, 10, 0, [5], true), hit(1, 900, 0, [5])], [1, 0]],
  ['a box whose title has the words comes first', [hit(0, 900, 9, [5], true), hit(1, 10, 0, [5])], [0, 1]],
  ['what lies behind comes after the plan', [hit(0, 10, 9, [5], false, 1), hit(1, 900, 0, [5])], [1, 0]],
  ['what says nothing comes last', [hit(0, 10, 0, [5], false, 2), hit(1, 900, 0, [5], false, 1)], [1, 0]],
  [
    'a part of a figure comes after the whole',
    [{ ...hit(0, 10, 0, [5]), part: true }, hit(1, 900, 0, [5], false, 1)],
    [1, 0],
  ],
  ['equals stay in reading order', [hit(2, 50, 0, [5]), hit(0, 50, 0, [9]), hit(1, 50, 0, [1])], [0, 1, 2]],
])('rank: %s', (_, hits, order) => {
  expect(rank(hits).map(({ index }) => index)).toEqual(order);
});

test('the clause that says what a word means comes first', () => {
  const hits = [hit(0, 10, 9, [5]), hit(1, 900, 0, [5], false, 1)];
  expect(rank(hits, 1).map(({ index }) => index)).toEqual([1, 0]);
});
