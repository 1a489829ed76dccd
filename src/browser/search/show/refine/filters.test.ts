import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import type { Hit } from '../../../../search/search.ts';
import { total } from '../total.ts';
import { choicesOf, filtered, FILTERS, valuesFrom } from './filters.ts';

beforeAll(() => {
  globalThis.document = parseHTML('<!doctype html><html><body></body></html>').document;
});

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

test('each choice says how much it leaves as the total then says it', () => {
  const boxed = [...HITS, hit(6, 'c3-s1-p2', 'table')];
  const choices = FILTERS.flatMap((key) =>
    [...choicesOf(boxed, ALL, key, PLACES)].map(([value, count]) => ({ key, value, count })),
  );
  expect(choices).toContainEqual({ key: 'chapter', value: '3', count: 2 });
  for (const { key, value, count } of choices) {
    const kept = filtered(boxed, { ...ALL, [key]: value }, PLACES);
    expect(`${key} ${value}: ${total(boxed, kept).textContent}`).toBe(`${key} ${value}: ${count} 段`);
  }
});
