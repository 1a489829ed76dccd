import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import type { Hit } from '../../../search/search.ts';
import { stillToCome, total } from './total.ts';

beforeAll(() => {
  globalThis.document = parseHTML('<!doctype html><html><body></body></html>').document;
});

const hit = (id: string, times: number, kind = ''): Hit => ({
  index: 0,
  entry: { id, kind, leadLength: 0, length: 9, parent: false, late: 0 },
  spots: Array.from({ length: times }, (_, k) => ({ start: k * 2, length: 2 })),
});
const BOX = [hit('c3-p1', 3), hit('c3-p1-i1', 2), hit('c3-p1-i2', 1)];

test.each<[string, Hit[], Hit[], string, string]>([
  ['a paragraph', [hit('c1-p1', 2)], [hit('c1-p1', 2)], '1', '共 2 处，1 段'],
  ['a box and its items', BOX, BOX, '3', '共 3 处，2 段'],
  ['items alone', BOX, BOX.slice(1), '2', '2 段'],
  ['nothing that passes the filters', BOX, [], '0', '0 段'],
  ['nothing at all', [], [], '0', '没有找到'],
])('how often words stand in %s', (_, all, hits, counted, words) => {
  const element = total(all, hits);
  expect([element.dataset['total'], element.textContent]).toEqual([counted, words]);
});

const LIST = [
  hit('c1-p1', 1, 'paragraph'),
  hit('c3-p1-i1', 2, 'item'),
  hit('c3-p1-i2', 1, 'item'),
  hit('c4-p1-r1', 1, 'row'),
  hit('c5-p1', 1, 'box'),
  hit('c3-p1', 3, 'box'),
  hit('c4-p1', 1, 'table'),
];

test.each<[number, string]>([
  [1, '4 段，专栏 1，表 1'],
  [5, '专栏 1，表 1'],
  [6, '表 1'],
])('of a list of which %i are shown the rest is counted as the total counts', (shown, words) => {
  expect(total(LIST, LIST).textContent).toBe('共 6 处，5 段');
  expect(stillToCome(LIST)(LIST.slice(shown))).toBe(words);
});
