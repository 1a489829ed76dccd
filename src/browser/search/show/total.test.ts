import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import type { Hit } from '../../../search/search.ts';
import { total } from './total.ts';

beforeAll(() => {
  globalThis.document = parseHTML('<!doctype html><html><body></body></html>').document;
});

const hit = (id: string, times: number): Hit => ({
  index: 0,
  entry: { id, kind: '', leadLength: 0, length: 9, parent: false, late: 0 },
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
