import { expect, test } from 'vitest';
import { drafted } from '../../../scripts/testing/received/drafted.ts';
import { labelFor, numberingYaml } from './numbering.ts';

test.each([
  ['第三章', 1, '第一章'],
  ['第三章', 100, '第一百章'],
  ['第1章', 12, '第12章'],
  ['一、', 11, '十一、'],
  ['（二）', 3, '（三）'],
  ['第-节', 2, '第二节'],
  ['1.1', 4, '1.4'],
  ['第二部分', 1, '第一部分'],
])('after the style of 「%s」 number %i is 「%s」', (example, n, label) => {
  expect(labelFor(example, n)).toBe(label);
});

const yaml = (...lines: string[]): string =>
  numberingYaml(drafted(lines.join('\n\n成绩不小。\n\n')).numbering);

test.each<[what: string, lines: string[], expected: string]>([
  ['today’s default needs no words', ['第一章 甲', '第一节 子', '第二章 乙', '第一节 丑', ''], ''],
  ['a plan without sections', ['第一章 甲', '第二章 乙', ''], ''],
  [
    'parts, chapters that begin again',
    ['第一编 甲', '第一章 子', '第二章 丑', '第二编 乙', '第一章 寅', ''],
    'numbering:\n  part: 第一编\n  chapter: 第一章\n  chapters: again\n  sections: again\n',
  ],
  [
    'sections through the chapters',
    ['第一章 甲', '第一节 子', '第二章 乙', '第二节 丑', ''],
    'numbering:\n  chapter: 第一章\n  section: 第一节\n  chapters: through\n  sections: through\n',
  ],
])('%s', (_, lines, expected) => expect(yaml(...lines)).toBe(expected));
