/** What readers type for a place in plans that are not numbered 第三章第二节. */
import { describe, expect, test } from 'vitest';
import { PARTS, planOf, SIGNS } from '../../../scripts/testing/fixture-plans.ts';
import { cases, jumping } from '../../../scripts/testing/truth/jumping.ts';
import { looksNumbered } from './gate.ts';
import { jump } from './jump.ts';
import { numberOf } from './printed.ts';

const INPUTS = {
  [PARTS.id]: `
    第一章 → c1 c3
    第二章 → c2 c4
    第1章 → c1 c3
    1 → c1 c3 c3-s1-p2
    第三章 → nothing
    第二编 → b2
    第二编第一章 → c3
    第二编一 → c3
    第二编第三章 → nothing
    第一章 畅通航道 → c3
    第四节 → c3-s1
    第二编第四节 → c3-s1
    第一编第四节 → nothing
    第二编第一章第五节 → c3-s2
    3.2 → c3-s2
    第二编第1段 → b2-p1
    附件1 → a1
    附件 → a1
    附件2 → nothing
    附件1第1段第1行 → a1-p1-r1
    名词解释第1段 → a2-p1
    专栏一 → c3-s1-p2
    b2 → b2
    b2-p1 → b2-p1
    a1-p1-r1 → a1-p1-r1
    第二编 重点任务 → b2
    第二 → c2 b2 c4
  `,
  [SIGNS.id]: `
    一、 → c1
    一 、 → c1
    （二） → c1-s2
    (二) → c1-s2
    一、（二） → c1-s2
    二、（二） → nothing
    第一部分 → c1
    第一章第二节 → c1-s2
    1.2 → c1-s2
    一、第1段 → c1-p1
    结语 → c3
    结语第1段 → c3-p1
    （一）工作原则 → c1-s1
    （一） → c1-s1 c2-s1
    二、“收尾说明”第1段 → c2-s2-p1
  `,
};

describe.each(Object.entries(INPUTS))('in %s', (id, text) => {
  const { ids } = jumping(planOf(id === PARTS.id ? PARTS : SIGNS));
  test.each(cases(text))('「%s」 offers %j', (typed, wanted) => expect(ids(typed)).toEqual(wanted));
});

test('a number that several chapters print says of each in which part it stands', () => {
  const { outline } = jumping(planOf(PARTS));
  expect(jump('第一章', outline)).toEqual([
    { to: 'c1', name: '第一章 发展基础', where: '第一编 总论' },
    { to: 'c3', name: '第一章 畅通航道', where: '第二编 重点任务' },
  ]);
  expect(jump('第四节', outline)[0]!.name).toBe('第二编第一章第四节　深水航道'.replace('　', ' '));
});

test.each(['第七篇', '第二编', '附件1', '附表', '（一）', '(一)', '二、', '第一部分', '#b2', 'a1'])(
  '「%s」 is written like a number',
  (typed) => expect(looksNumbered(typed)).toBe(true),
);

test.each(['一部分', '三篇', '附近', '（一期）', '一、'.slice(0, 1)])('「%s」 is not', (typed) =>
  expect(looksNumbered(typed)).toBe(false),
);

test.each([
  ['第三章 产业', '章', '3'],
  ['第一百二十章 保障', '章', '120'],
  ['第7篇 文化', '篇', '7'],
  ['三、产业', '、', '3'],
  ['（十一）产业', '（）', '11'],
  ['(2) 产业', '（）', '2'],
  ['1.2 产业', '.', '1.2'],
  ['3. 产业', '.', '3'],
  ['附表 2 产业', '附表', '2'],
])('the number of 「%s」 is %s %s', (heading, level, key) => {
  expect(numberOf(heading)).toEqual({ level, key });
});

test.each(['产业', '2025年目标', '1.2.3 产业', '3.5%的增速'])('「%s」 begins with no number', (heading) => {
  expect(numberOf(heading)).toBeNull();
});
