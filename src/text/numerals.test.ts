import { expect, test } from 'vitest';
import { fromChinese, toChinese } from './numerals.ts';

test('every number from 0 to 99 comes back as itself', () => {
  for (let n = 0; n < 100; n += 1) expect(fromChinese(toChinese(n))).toBe(n);
});

test.each([
  ['一', 1],
  ['十', 10],
  ['十一', 11],
  ['三十六', 36],
  ['二十', 20],
])('第%s章 is chapter %i', (text, n) => {
  expect(fromChinese(text)).toBe(n);
  expect(toChinese(n)).toBe(text);
});

test.each(['', '百', '一二', '十十', '三十十', '零十', '十零', '1', '第一'])(
  '「%s」 is no number',
  (text) => {
    expect(fromChinese(text)).toBeNull();
  },
);

test('a number without a Chinese ordinal throws', () => {
  expect(() => toChinese(100)).toThrow(RangeError);
  expect(() => toChinese(1.5)).toThrow(RangeError);
});
