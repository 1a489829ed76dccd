import { expect, test } from 'vitest';
import { fold, spaced } from './fold.ts';

test.each([
  ['full-width letters and case', 'ＧＤＰ、Ａi、5G', 'gdp、ai、5g'],
  ['full-width figures and signs', '１．５％－２／３＋４', '1.5%-2/3+4'],
  [
    'half-width punctuation',
    '增长8.3%;消费,(GDP):年均?好!30~50',
    '增长8.3%；消费，（gdp）：年均？好！30～50',
  ],
  ['straight quotation marks', '推进"十四五"和"六稳"', '推进“十四五”和“六稳”'],
  ['blanks of every width', '新建 30\u3000万\u00a0亩\t高标准\n农田', '新建30万亩高标准农田'],
  ['invisible characters', '\ufeff嫘\u200b祖\u00ad文\u2060化\u200f', '嫘祖文化'],
  ['marks of direction', '\u202b嫘祖\u202c\u2066文化\u2069', '嫘祖文化'],
  ['characters of the compatibility block', '\uf9e4\uf9f7', '理立'],
])('%s fold', (_, original, folded) => {
  expect(fold(original).text).toBe(folded);
});

test.each([
  '嫘祖',
  '“六稳”、‘六保’',
  '2021—2025年',
  '30:33.7'.replace(':', '：'),
  '《规划》〔2021〕8号',
  '🌾',
  '𠮷',
])('「%s」 stays as it is', (text) => {
  expect(fold(text).text).toBe(text);
});

test.each([
  ['嫘祖', '嫘祖', [0, 1, 2]],
  ['30 万亩', '30万亩', [0, 1, 3, 4, 5]],
  ['  序 言 ', '序言', [2, 4, 6]],
  ['𠮷 田', '𠮷田', [0, 0, 3, 4]],
  ['🌾粮\u200b食', '🌾粮食', [0, 0, 2, 4, 5]],
  ['İ县', 'i\u0307县', [0, 0, 1, 2]],
  ['', '', [0]],
])('the signs of 「%s」 know where they stood', (original, text, origin) => {
  expect(fold(original)).toEqual({ text, origin });
});

test('the index sees every character as a word, also one of two code units', () => {
  expect(spaced('30万𠮷')).toBe('3 0 万 𠮷');
});
