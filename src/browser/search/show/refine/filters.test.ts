import { expect, test } from 'vitest';
import type { Hit } from '../../../../search/search.ts';
import { filtered, valuesFrom } from './filters.ts';

const hit = (index: number, id: string, kind: string): Hit => ({
  index,
  entry: { id, kind, leadLength: 0, length: 9, parent: false, late: 0 },
  spots: [],
});
const HITS = [
  hit(0, 'c3-s1-p1', 'paragraph'),
  hit(1, 'c3-s1-p2-r1', 'row'),
  hit(2, 'c5-p1', 'paragraph'),
  hit(3, 'c13-p1', 'row'),
  hit(4, 'b2-p1', 'paragraph'),
  hit(5, 'a1-p1', 'paragraph'),
];
const CHAPTERS = {
  c1: '第一章',
  b1: '第一篇',
  c3: '第三章',
  b2: '第二篇',
  c5: '第五章',
  c13: '第十三章',
  a1: '附件1',
};
const PLACES = valuesFrom(
  {
    names: ['清溪镇', '石桥镇'],
    lines: [
      [0, [0]],
      [2, [0, 1]],
    ],
  },
  CHAPTERS,
);
const ALL = { q: '', chapter: '', kind: '', place: '', view: 'rank' };

test.each<[string, Partial<typeof ALL>, number[]]>([
  ['nothing', {}, [0, 1, 2, 3, 4, 5]],
  ['a chapter', { chapter: '3' }, [0, 1]],
  ['a part, its own text and its chapters', { chapter: 'b2' }, [2, 3, 4]],
  ['an annex', { chapter: 'a1' }, [5]],
  ['a kind', { kind: 'row' }, [1, 3]],
  ['a place', { place: '清溪镇' }, [0, 2]],
  ['a place named second', { place: '石桥镇' }, [2]],
  ['a chapter and a kind', { chapter: '3', kind: 'row' }, [1]],
  ['all three', { chapter: '3', kind: 'paragraph', place: '清溪镇' }, [0]],
  ['what no hit has', { chapter: '5', kind: 'row' }, []],
])('who filters by %s keeps the hits that have it all', (_, state, kept) => {
  expect(filtered(HITS, { ...ALL, ...state }, PLACES).map(({ index }) => index)).toEqual(kept);
});

test('while the places are not loaded no hit has one', () => {
  expect(filtered(HITS, { ...ALL, place: '清溪镇' }, valuesFrom(null, CHAPTERS))).toEqual([]);
});
