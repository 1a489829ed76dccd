import { expect, test } from 'vitest';
import { drafted } from '../../../scripts/testing/received/drafted.ts';
import { firstLabel, numberingYaml } from './numbering.ts';

test.each([
  ['第三章', '第一章'],
  ['第一百零二章', '第一章'],
  ['第12章：', '第1章：'],
  ['第１２章', '第１章'],
  ['二、', '一、'],
  ['（四）', '（一）'],
  ['第-节', '第一节'],
  ['2.4', '2.1'],
  ['第二部分', '第一部分'],
])('the first of 「%s」 is 「%s」', (label, first) => expect(firstLabel(label)).toBe(first));

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
    'figures that YAML would read as numbers',
    ['1. 甲', '1.1 子', '1.2 丑', '2. 乙', '2.1 寅', '2.2 卯', ''],
    "numbering:\n  chapter: '1.'\n  section: '1.1'\n  chapters: through\n  sections: again\n",
  ],
  [
    'sections through the chapters',
    ['第一章 甲', '第一节 子', '第二章 乙', '第二节 丑', ''],
    'numbering:\n  chapter: 第一章\n  section: 第一节\n  chapters: through\n  sections: through\n',
  ],
])('%s', (_, lines, expected) => expect(yaml(...lines)).toBe(expected));
