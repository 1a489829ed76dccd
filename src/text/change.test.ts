import { expect, test } from 'vitest';
import { changeBetween } from './change.ts';

test.each([
  ['好好', '好', [1, 2, '']],
  ['好', '好好', [1, 1, '好']],
  ['', '好', [0, 0, '好']],
  ['甲乙丙', '丙乙甲', [0, 3, '丙乙甲']],
  ['甲𠮷丙', '甲𠮶丙', [1, 3, '𠮶']],
  ['甲乙', '甲乙', [2, 2, '']],
] as const)('from %s to %s', (first, second, [start, end, words]) => {
  const change = changeBetween(first, second);
  expect(change).toEqual({ start, end, words });
  expect(first.slice(0, change.start) + change.words + first.slice(change.end)).toBe(second);
});
