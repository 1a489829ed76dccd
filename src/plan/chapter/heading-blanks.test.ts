import { expect, test } from 'vitest';
import { SMALL } from '../../../scripts/testing/fixture-plans.ts';
import { replacing, toldAfter } from '../../../scripts/testing/told-after.ts';

const ONE = 'chapters/01-起点.mdx';

/** What is told of a heading; the source has it without blanks. */
const told = (from: string, to: string): string[] =>
  toldAfter(SMALL, replacing(ONE, from, to)).filter((line) => line.includes(' M10 '));

test.each([
  ['## 第一节 发展目标', '## 第一节 发展， 目标', '， 目'],
  ['## 第一节 发展目标', '## 第一节 发展 5G 目标', '展 5'],
  ['## 第一节 发展目标', '## 第一节 5G 目标', 'G 目'],
  ['## 第一节 发展目标', '## 第一节 发展  目标', '展  目'],
  ['title: 站上新起点', 'title: 站上 ，新起点', '上 ，'],
  ['title: 站上新起点', 'title: 站上“ 新”起点', '“ 新'],
])('「%s」 written 「%s」 is told', (from, to, words) => {
  expect(told(from, to)).toEqual([
    expect.stringMatching(/01-起点\.mdx:\d+:\d+ M10 标题里有多余的空格「.+」 → 删去；/),
  ]);
  expect(told(from, to)[0]).toContain(`「${words}」`);
});

test.each([
  ['## 第一节 发展目标', '## 第一节 发展 目标'],
  ['## 第一节 发展目标', '## 第一节  发展目标'],
  ['title: 站上新起点', 'title: 站上 新起点'],
  ['title: 站上新起点', 'title: 站上“新” 起点'],
])('「%s」 written 「%s」 is not', (from, to) => {
  expect(told(from, to)).toEqual([]);
});
