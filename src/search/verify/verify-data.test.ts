import { expect, test } from 'vitest';
import { wordingsOf } from './corpus.ts';
import { packReceived, unpackReceived } from './verify-data.ts';

const clause = (id: string, text: string, source: string | null = null) => ({ id, text, source });

test('what was received otherwise is had back from what is shown, a box by its own lines and its items', () => {
  const clauses = [
    clause('c1-p1', '推进县乡道路建设。'),
    clause('c1-p2', '完善公共交通，推进道路建设。', '完普公共交通，推进道路建投。'),
    clause('c1-p3', '专栏1 工程\n甲：修路\n乙：架桥', '专拦1 工程\n甲：修路\n乙：驾桥'),
    clause('c1-p3-i1', '甲：修路'),
    clause('c1-p3-i2', '乙：架桥', '乙：驾桥'),
  ];
  const packed = packReceived(clauses);
  expect(packed).toEqual([
    [1, 1, 13, '普公共交通，推进道路建投'],
    [2, 1, 2, '拦'],
    [4, 2, 3, '驾'],
  ]);
  expect(unpackReceived(packed, wordingsOf(clauses))).toEqual([
    { id: 'c1-p2', text: '完普公共交通，推进道路建投。' },
    { id: 'c1-p3', text: '专拦1 工程' },
    { id: 'c1-p3-i2', text: '乙：驾桥' },
  ]);
});

test.each([
  ['好好', '好'],
  ['好', '好好'],
  ['', '好'],
  ['甲乙丙', '丙乙甲'],
])('%s is received as %s', (shown, received) => {
  const clauses = [clause('c1-p1', shown, received)];
  expect(unpackReceived(packReceived(clauses), wordingsOf(clauses))).toEqual([
    { id: 'c1-p1', text: received },
  ]);
});
