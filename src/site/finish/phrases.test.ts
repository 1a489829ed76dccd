/** Titles break between phrases, and never within what belongs together. */
import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { phrasesOf } from './phrases.ts';

const breaks = phrasesOf(planOf(COMPLETE));
const broken = (title: string): string =>
  [0, ...breaks(title)].map((start, n, all) => title.slice(start, all[n + 1])).join('|');

test.each([
  '云汀县|国民经济和社会发展|第十五个五年规划|和二〇三五年|远景目标纲要',
  '第一节 “十三五”规划|执行|情况',
  '第二节 “十四五”时期|面临的|问题',
  '第三章 繁荣文化事业和产业 推进文化强县建设',
  '第三章 加快|推进|新型|城镇化|建设 建设和美乡村',
  '完善网络体系',
])('%s', (title) => {
  expect(broken(title.replaceAll('|', ''))).toBe(title);
});

test('the plan’s own words stay whole', () => {
  const plan = planOf(COMPLETE);
  for (const { word } of plan.terms)
    expect(
      breaks(`推进${word}工作`).filter((at) => at > 2 && at < 2 + word.length),
      word,
    ).toEqual([]);
});
