import { expect, test } from 'vitest';
import { formatFault } from './faults.ts';
import { firstInvisible, withNames } from './invisible.ts';

test.each([
  ['没有「\u200b」这个字段', '没有「U+200B 零宽空格」这个字段'],
  ['这里是「\u3000\u3000」', '这里是「U+3000 全角空格」'],
  ['这里是「 \u00a0」', '这里是「U+0020 空格、U+00A0 不换行空格」'],
  ['引文「西平\u200b县」', '引文「西平〔U+200B 零宽空格〕县」'],
  ['引文「西平\n县」', '引文「西平〔U+000A 换行〕县」'],
  ['引文「西平\u001b[31m县」', '引文「西平〔U+001B 看不见的字符〕[31m县」'],
  ['引文「西\u{e0041}平」', '引文「西〔U+E0041 看不见的字符〕平」'],
  ['西\ufffd平', '西〔U+FFFD 替换符〕平'],
  ['这里是「」', '这里是「」'],
  ['引文「西 平　县」', '引文「西 平　县」'],
  ['葛\u{e0100}', '葛\u{e0100}'],
])('%j is told as %j', (message, told) => {
  expect(withNames(message)).toBe(told);
});

test('a fault is one line that can be read, whatever its file is called', () => {
  const fault = { file: 'a\u200b.mdx', line: 1, column: 2, rule: 'T1', message: '「\n」', hint: '删去' };
  expect(formatFault(fault)).toBe('a〔U+200B 零宽空格〕.mdx:1:2 T1 「U+000A 换行」 → 删去');
});

test.each([
  ['西平县', null],
  ['西平 县', null],
  ['葛\u{e0100}', null],
  ['西\u00ad平', '\u00ad'],
  ['\u3164', '\u3164'],
])('%j: the first invisible character is %j', (text, first) => {
  expect(firstInvisible(text)).toBe(first);
});
