/** Labels of every style that plans print, made and read. */
import { expect, test } from 'vitest';
import { labelAt, labelOf, printed, styleOf } from './label-style.ts';

test.each([
  ['第一章', 12, '第十二章'],
  ['第一章', 100, '第一百章'],
  ['第一编', 3, '第三编'],
  ['第一部分', 4, '第四部分'],
  ['第1章', 12, '第12章'],
  ['第１章', 12, '第１２章'],
  ['一、', 21, '二十一、'],
  ['（一）', 11, '（十一）'],
  ['1.', 3, '3.'],
  ['1.1', 12, '7.12'],
  ['1-1', 2, '7-2'],
  ['附件1', 2, '附件2'],
])('by the example 「%s」 number %i is printed 「%s」, and read back', (example, n, label) => {
  const style = styleOf(example)!;
  expect(labelOf(style, n, 7)).toBe(label);
  expect(labelAt(style, `${label} 发展基础`)).toEqual({ label, number: n });
  expect(labelAt(style, `${label}发展基础`)).toEqual({ label, number: n });
});

test.each(['第二章', '章', '', 'A'])('「%s」 is no first label', (example) => {
  expect(styleOf(example)).toBeNull();
});

test.each([
  ['第一章', ' 第 十 二 章 发展', '第十二章', 12],
  ['（一）', '（ 三 ）发展', '（三）', 3],
  ['1.1', '1.1 2025年目标', '1.1', 1],
  ['第一节', '第二节“十三五”成就', '第二节', 2],
])('in the style 「%s」 the label of 「%s」 is 「%s」', (example, heading, label, number) => {
  expect(labelAt(styleOf(example)!, heading)).toEqual({ label, number });
});

test.each([
  ['第一章', '第一节 发展'],
  ['第一章', '发展第一章'],
  ['第一章', '第1章'],
  ['第一章', '第一一章'],
  ['（一）', '(一)发展'],
  ['1.1', '1.1.2 目标'],
  ['1.', '1、目标'],
])('in the style 「%s」 「%s」 has no label', (example, heading) => {
  expect(labelAt(styleOf(example)!, heading)).toBeNull();
});

test.each([
  ['第三章', '产业', '第三章 产业'],
  ['三、', '产业', '三、产业'],
  ['（三）', '产业', '（三）产业'],
  ['3.1', '产业', '3.1 产业'],
  ['附件1', '产业', '附件1 产业'],
  ['', '名词解释', '名词解释'],
])('「%s」 and 「%s」 are printed 「%s」', (label, title, line) => {
  expect(printed(label, title)).toBe(line);
});
