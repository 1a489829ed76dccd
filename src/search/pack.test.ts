import { expect, test } from 'vitest';
import { packLines, unpackLines, type Line } from './pack.ts';

test('ids that follow one another are one sign, others are whole', () => {
  const line = (id: string): Line => [id, 'paragraph', 0, 9, 0, 0];
  const ids = ['c0-p1', 'c0-p2', 'c1', 'c1-s1', 'c1-s1-p1', 'c1-s1-p1-i1', 'c1-s1-p1-i2', 'c1-s1-p2', 'c2'];
  const packed = packLines(ids.map(line));
  expect(packed.ids).toBe('c0-p1,+,c1,c1-s1,c1-s1-p1,i,+,^,c2');
  expect(unpackLines(packed).map(([id]) => id)).toEqual(ids);
});
