import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const read = (fragment: string): string => decodeURIComponent(fragment.replace(':~:text=', ''));

test.each<[string, string, string, string, string]>([
  ['the words alone', '高标准农田35.01万亩', '', '', '高标准农田35.01万亩'],
  [
    'what stands around them, as far as the nearest punctuation',
    '老旧小区53个',
    '加大老旧小区改造项目建设力度，计划五年改造',
    '，改造面积18.3万平方米。继续完善主城区“七纵八横”路网框架',
    '计划五年改造-,老旧小区53个,-，改造面积18.3万平方米',
  ],
  ['no punctuation that stands alone', '到2025年', '。', '。', '到2025年'],
  ['text from the same cell only', '365', '1\t地区生产总值\t亿元\t', '\t7.6\t预期性', '365'],
])('a fragment holds %s', (_, words, before, after, expected) => {
  expect(read(textFragment(words, before, after))).toBe(expected);
});

test('long words are given by their first and last clauses', () => {
  const words =
    '农业基础设施进一步完善，五年累计新增建设高标准农田35.01万亩，划定粮食生产功能区93万亩和主要农产品生产保护区4.5万亩';
  expect(read(textFragment(words))).toBe('农业基础设施进一步完善,93万亩和主要农产品生产保护区4.5万亩');
});

test('words of several paragraphs or cells run from the first to the last', () => {
  expect(read(textFragment('地区生产总值\t亿元\t365'))).toBe('地区生产总值,365');
  expect(read(textFragment('西平中心城区。\n一个城镇发展带：'))).toBe('西平中心城区。,一个城镇发展带：');
});

test('signs that have a meaning in a fragment are escaped', () => {
  expect(textFragment('租赁-建设-经营,A&B')).toBe(
    ':~:text=' + encodeURIComponent('租赁-建设-经营,A&B').replaceAll('-', '%2D'),
  );
});
