import { expect, test } from 'vitest';
import type { Hit } from '../search.ts';
import { countedAmong } from './counted.ts';

const hit = (id: string): Hit => ({
  index: 0,
  entry: { id, kind: '', leadLength: 0, length: 9, parent: false, late: 0 },
  spots: [],
});

test.each<[string, string[], string[]]>([
  ['a paragraph', ['c1-p1'], ['c1-p1']],
  ['a box alone', ['c3-p1'], ['c3-p1']],
  ['a box and an item of it', ['c3-p1', 'c3-p1-i2'], ['c3-p1-i2']],
  ['a row and its table', ['c3-s1-p2-r1', 'c3-s1-p2'], ['c3-s1-p2-r1']],
  ['a paragraph and its note', ['c1-p1', 'c1-p1-n1'], ['c1-p1', 'c1-p1-n1']],
  ['a box, an item and its note', ['c3-p1', 'c3-p1-i1', 'c3-p1-i1-n1'], ['c3-p1-i1', 'c3-p1-i1-n1']],
  ['nothing', [], []],
])('of %s what counts', (_, ids, counted) => {
  expect(countedAmong(ids.map(hit)).map(({ entry }) => entry.id)).toEqual(counted);
});
