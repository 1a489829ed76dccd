import { expect, test } from 'vitest';
import { figuresOtherwise } from './figures.ts';

test.each([
  ['二〇二五年', '2025年'],
  ['2035年远景目标', '二〇三五年远景目标'],
  ['百分之七点六', '7.6%'],
  ['百分之98', '98%'],
  ['五十三个', '53个'],
  ['142,326万元', '142326万元'],
  ['18.3万㎡', '18.3万平方米'],
  ['18.3万平米', '18.3万平方米'],
  ['2.53km2', '2.53平方公里'],
  ['2.53㎢', '2.53平方公里'],
  ['2.53km2', '2.53km²'],
  ['18.3万平米', '18.3万m²'],
  ['300立方米', '300m³'],
  ['三十万亩', '30万亩'],
  ['一百零五公里', '105公里'],
  ['3个代表', '三个代表'],
])('「%s」 may be 「%s」', (typed, written) => {
  expect(figuresOtherwise(typed)).toContain(written);
});

test.each(['三农', '一带一路', '嫘祖', '十四五规划', '', '，，', '一'.repeat(300)])(
  '「%s」 is written in no other way',
  (typed) => expect(figuresOtherwise(typed)).toEqual([]),
);
