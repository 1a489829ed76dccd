import { expect, test } from 'vitest';
import { compareKeys, figureKey } from './sort-keys.ts';

test('figures stand with those of their unit, 万 and 亿 counted, the largest first; words come last', () => {
  const sorted = [
    ...['10%以上', '超过9.5%', '8%左右'],
    ...['1.8万吨/年', '9000吨/年'],
    ...['3个', '0.24个百分点'],
    ...['100亿元以上', '4943万元', '27561元'],
    ...['49315元/人', '翻一番', '原文留空'],
  ];
  const units = new Set(sorted.map((words) => figureKey(words).words));
  expect([...units]).toEqual(['%', '吨/年', '个', '个百分点', '元', '元/人', '']);
  const mixed = [11, 4, 0, 7, 10, 2, 5, 9, 1, 3, 6, 8].map((k) => sorted[k]!);
  mixed.push('原文留空');
  expect(mixed.sort((a, b) => compareKeys(figureKey(a), figureKey(b)))).toEqual(sorted);
});

test.each([
  ['8—10个', 10, '个'],
  ['35ug/m³以内', 35, 'ug/m³'],
  ['11.43km²', 11.43, 'km²'],
  ['20万千瓦', 2e8, '瓦'],
  ['120台（套）', 120, '台（套）'],
  ['2', 2, ''],
])('%s is %d of %s', (words, figure, unit) => {
  expect(figureKey(words)).toEqual({ last: false, words: unit, figure });
});
