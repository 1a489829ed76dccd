import { expect, test } from 'vitest';
import { wrong, type ShownAnswer, type Truth } from './judge.ts';

const OLD: Truth = {
  mark: '00000001',
  texts: new Map([
    ['c1-p1', '大力发展'],
    ['c1-p2', '全力以赴'],
  ]),
  queries: [],
};
const NEW: Truth = {
  mark: '00000002',
  texts: new Map([
    ['c1-p1', '全力发展'],
    ['c1-p2', '全力以赴'],
  ]),
  queries: [],
};
const shown = (mark: string, ...hits: [id: string, words: string][]): ShownAnswer => ({
  mark,
  hits: hits.map(([id, words]) => ({ id, words })),
  refused: '',
});

test.each<[string, ShownAnswer, string]>([
  ['right in the old edition', shown('00000001', ['c1-p2', '全力以赴']), ''],
  ['right in the new edition', shown('00000002', ['c1-p1', '全力发展'], ['c1-p2', '全力以赴']), ''],
  [
    'of the new edition on a page of the old',
    shown('00000001', ['c1-p1', '全力发展']),
    'c1-p1 has not these words: 全力发展',
  ],
  [
    'shown with words of the other edition',
    shown('00000002', ['c1-p1', '大力发展']),
    'c1-p1 has not these words: 大力发展',
  ],
  ['not whole', shown('00000002', ['c1-p1', '全力发展']), '1 hits of 2'],
  ['on a page of no edition', shown('', ['c1-p1', '全力发展']), 'a page of no edition ()'],
])('an answer to 全力 that is %s', (_, answer, fault) => {
  expect(wrong('全力', answer, [OLD, NEW])).toBe(fault);
});
