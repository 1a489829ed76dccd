import { expect, test } from 'vitest';
import { fromChinese, toChinese } from './numerals.ts';

test('every number from 0 to 999 comes back as itself', () => {
  for (let n = 0; n < 1000; n += 1) expect(fromChinese(toChinese(n))).toBe(n);
});

test.each([
  ['一', 1],
  ['十', 10],
  ['十一', 11],
  ['三十六', 36],
  ['二十', 20],
  ['一百', 100],
  ['一百零一', 101],
  ['一百一十', 110],
  ['一百一十二', 112],
  ['三百六十五', 365],
])('第%s章 is chapter %i', (text, n) => {
  expect(fromChinese(text)).toBe(n);
  expect(toChinese(n)).toBe(text);
});

test('a zero may be written 〇', () => expect(fromChinese('一百〇八')).toBe(108));

test.each(['', '百', '百一', '一百一', '一百二十零', '一二', '十十', '三十十', '零十', '十零', '1', '第一'])(
  '「%s」 is no number',
  (text) => {
    expect(fromChinese(text)).toBeNull();
  },
);

test('a number without a Chinese ordinal throws', () => {
  expect(() => toChinese(1000)).toThrow(RangeError);
  expect(() => toChinese(1.5)).toThrow(RangeError);
});
