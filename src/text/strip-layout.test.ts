import { expect, test } from 'vitest';
import { stripLayout, locateQuote, occurrences } from './strip-layout.ts';

test.each([
  ['bold marks', '年均**增长 7.6%以上**', '年均增长7.6%以上'],
  ['line breaks', '国民经济和社会发\n展第十四个五年规划', '国民经济和社会发展第十四个五年规划'],
  ['table bars', '| 22 | 主要污染物排放减少 | 化学需氧量 |', '22主要污染物排放减少化学需氧量'],
  ['rules', '|------------------|--------------|', ''],
  ['remnants of HTML', '万立方米&nbsp;260', '万立方米260'],
  ['wide blanks', '序\u3000\u00a0言', '序言'],
  ['invisible characters', '\ufeff嫘\u200b祖\u200d文\u200c化', '嫘祖文化'],
])('%s are layout', (_, text, rest) => {
  expect(stripLayout(text).text).toBe(rest);
});

test.each([
  ['a dash of the text', '执行期为2021—2025年'],
  ['a cell that holds a hyphen', '14、城镇登记失业率(%)5-3.5'],
  ['two hyphens', '焦湾--小街'],
  ['a single asterisk', '5*3*2'],
  ['punctuation', '“六稳”、“六保”统筹推进；'],
])('%s is text', (_, text) => {
  expect(stripLayout(text).text).toBe(text);
});

test('a blank between hyphens does not make them a rule', () => {
  expect(stripLayout('| 5 | - | - | - |').text).toBe('5---');
});

test('each character knows where it stood', () => {
  expect(stripLayout('**序** 言')).toEqual({ text: '序言', origin: [2, 6] });
  expect(stripLayout('𠮷 田')).toEqual({ text: '𠮷田', origin: [0, 1, 3] });
  expect(stripLayout('')).toEqual({ text: '', origin: [] });
});

test.each([
  ['嫘祖文化、嫘祖故里', '嫘祖', [0, 5]],
  ['公司发展发展发展到', '发展发展', [2]],
  ['重要阵地。', '嫘祖', []],
  ['重要阵地。', '', []],
])('in 「%s」 「%s」 begins at %j', (text, needle, places) => {
  expect(occurrences(text, needle)).toEqual(places);
});

const CELLS = '| 12、农村居民人均可支配收入 | 9907 | 15655 |';

test.each([
  ['across a blank and bold marks', '年均**增长 7.6%以上**，', '增长7.6%', ['增长 7.6%']],
  ['with blanks of its own', '年均增长7.6%以上', '增长 7.6% 以上', ['增长7.6%以上']],
  ['across cells', CELLS, '收入9907', ['收入 | 9907']],
  ['in several places', '嫘祖文化、嫘祖故里', '嫘祖', ['嫘祖', '嫘祖']],
  ['only where every sign agrees', '内需体系和高质量', '内需体系、高质量', []],
])('a quote is found %s', (_, text, quote, words) => {
  expect(locateQuote(text, quote).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('a quote without words is nowhere', () => {
  expect(locateQuote('重要阵地。', ' ** ')).toEqual([]);
});
