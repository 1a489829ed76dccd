/** Which words load what reads names, and which do not. */
import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { jumping } from '../../../scripts/testing/truth/jumping.ts';
import { parseQuery } from '../query.ts';
import { simplify } from '../traditional.ts';
import { looksNumbered } from './gate.ts';
import { jump } from './jump.ts';
import { jumpByName } from './name.ts';

const { outline, hitsOf, passes } = jumping(planOf(COMPLETE));

test.each(['第三章', '三章二节', '3.2', '4-1', '专栏4', '專欄４', '表3', '#c3', '云政〔2026〕3号', '第3'])(
  '「%s」 is written like a number',
  (typed) => expect(looksNumbered(typed)).toBe(true),
);

test.each(['发展', '15万亩', '2030年', '3.0%', '一网通办', ' '])('「%s」 is not', (typed) =>
  expect(looksNumbered(typed)).toBe(false),
);

test.each(['云汀服装城', '新建高标准', '推动形成', '的', '120亿元', '道路面积9平方米', '，培育中心'])(
  '「%s」 stands in the text, names nothing, and loads nothing',
  (query) => expect(passes(query)).toBe(false),
);

test.each(['指导思想', '目标', '发展环境', '水污染防治', '序'])(
  'of 「%s」, which is no number, only the names need be read',
  (typed) => {
    expect([passes(typed), looksNumbered(typed)]).toEqual([true, false]);
    const words = hitsOf(typed).length > 0 ? parseQuery(typed).join(' ') : simplify(typed);
    expect(jumpByName(words, outline)).toEqual(jump(typed, outline));
  },
);

test('what was not found may be a title without its signs; where nothing near is one, nothing is loaded', () => {
  expect(['十四五规划', '四五规划执行'].map(passes)).toEqual([true, true]);
  expect(['公租房', '高标淮农田', '敬老院', ' '].filter(passes)).toEqual([]);
});
