import { expect, test } from 'vitest';
import { fold, spaced } from './fold.ts';

test.each([
  ['full-width letters and case', 'ＧＤＰ、Ａi、5G', 'gdp、ai、5g'],
  ['full-width figures and signs', '１．５％－２／３＋４', '1.5%-2/3+4'],
  ['half-width punctuation', '增长8.3%;消费,(GDP):年均?好!30~50', '增长8.3%；消费，（gdp）：年均？好！30-50'],
  [
    'quotation marks of every kind',
    '推进"十四五"和“六稳”、‘六保’、「三农」、『两新』',
    '推进十四五和六稳、六保、三农、两新',
  ],
  [
    'dashes of every kind',
    '2021-2025–2021—2025―2021－2025～2021~2025−1',
    '2021-2025-2021-2025-2021-2025-2021-2025-1',
  ],
  ['two dashes, which are one', '2021——2025年，许昌--信阳', '2021-2025年，许昌-信阳'],
  ['middle dots', '王·郟•故・里･镇', '王·郟·故·里·镇'],
  ['signs of a ratio', '25.7∶33.4:40.9：1', '25.7：33.4：40.9：1'],
  [
    'radicals that a PDF gives instead of characters',
    '⼩洪河⽔利、⻓江、⻔、⻛⻋',
    '小洪河水利、长江、门、风车',
  ],
  ['blanks of every width', '新建 30\u3000万\u00a0亩 高标准 农田', '新建30万亩高标准农田'],
  [
    'the ends of cells, items and rows',
    '地区生产总值\t亿元\t365\n人口\t万人',
    '地区生产总值\n亿元\n365\n人口\n万人',
  ],
  ['invisible characters', '\ufeff嫘\u200b祖\u00ad文\u2060化\u200f', '嫘祖文化'],
  ['marks of direction', '\u202b嫘祖\u202c\u2066文化\u2069', '嫘祖文化'],
  ['characters of the compatibility block', '\uf9e4\uf9f7', '理立'],
])('%s fold', (_, original, folded) => {
  expect(fold(original).text).toBe(folded);
});

test.each(['嫘祖', '2021-2025年', '30：33.7', '《规划》〔2021〕8号', '🌾', '𠮷'])(
  '「%s」 stays as it is',
  (text) => {
    expect(fold(text).text).toBe(text);
  },
);

test.each([
  ['嫘祖', '嫘祖', [0, 1, 2]],
  ['30 万亩', '30万亩', [0, 1, 3, 4, 5]],
  ['  序 言 ', '序言', [2, 4, 6]],
  ['𠮷 田', '𠮷田', [0, 0, 3, 4]],
  ['推进“十四五”规划', '推进十四五规划', [0, 1, 3, 4, 5, 7, 8, 9]],
  ['甲——乙', '甲-乙', [0, 1, 3, 4]],
  ['🌾粮\u200b食', '🌾粮食', [0, 0, 2, 4, 5]],
  ['İ县', 'i\u0307县', [0, 0, 1, 2]],
  ['', '', [0]],
])('the signs of 「%s」 know where they stood', (original, text, origin) => {
  expect(fold(original)).toEqual({ text, origin });
});

test('the index sees every character as a word, also one of two code units, and a border as a sign', () => {
  expect(spaced('30万𠮷')).toBe('3 0 万 𠮷');
  expect(spaced(fold('甲\t乙').text)).toBe('甲 \u2424 乙');
});

test('nobody can type a border', () => {
  expect(fold('甲\u2424乙').text).toBe('甲乙');
});
