import { expect, test } from 'vitest';
import { meantTarget, printTarget, readTarget } from './target.ts';

test.each([
  ['20个', { comparator: '=', value: 20, unit: '个' }],
  ['≥20个', { comparator: '>=', value: 20, unit: '个' }],
  ['≤4.5%', { comparator: '<=', value: 4.5, unit: '%' }],
  ['约8%', { comparator: '~', value: 8, unit: '%' }],
  ['50—60万吨', { comparator: 'range', value: [50, 60], unit: '万吨' }],
  ['35ug/m³', { comparator: '=', value: 35, unit: 'ug/m³' }],
  ['120台（套）', { comparator: '=', value: 120, unit: '台（套）' }],
  ['>90%', { comparator: '>', value: 90, unit: '%' }],
  ['<5%', { comparator: '<', value: 5, unit: '%' }],
  ['翻一番', { comparator: '=', words: '翻一番' }],
  ['不出县、职业病诊断不出市', { comparator: '=', words: '不出县、职业病诊断不出市' }],
  ['□亿元', { comparator: '=', unit: '亿元' }],
  ['365', { comparator: '=', value: 365 }],
])('%s is read, and printed as it was', (text, target) => {
  expect(readTarget(text)).toEqual(target);
  expect(printTarget(readTarget(text)!)).toBe(text);
});

test('a figure may end in zeros, as the plan prints it', () => {
  expect(readTarget('≥3.0%')).toEqual({ comparator: '>=', value: 3, unit: '%' });
});

test.each([
  ['20个以上', '≥20个'],
  ['>=20个', '≥20个'],
  ['不低于 90%', '≥90%'],
  ['4.5%以内', '≤4.5%'],
  ['8%左右', '约8%'],
  ['~8%', '约8%'],
  ['8-10个', '8—10个'],
  ['8到10个', '8—10个'],
  ['60—50万吨', '50—60万吨'],
  ['２０个以上', '≥20个'],
  ['50—50个', null],
  ['≥8—10个', null],
  ['≥□亿元', null],
  ['约□亿元', null],
  ['翻1番', null],
  ['', null],
])('%s is none; %s is meant', (text, meant) => {
  expect(readTarget(text)).toBeNull();
  expect(meantTarget(text)).toBe(meant);
});
