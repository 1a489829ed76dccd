/** Sentences of a plan, cut for reading aloud. */
import { expect, test } from 'vitest';
import { splitBreaths, splitSentences } from './sentences.ts';

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'full stops and semicolons',
    '全社会研究开发投入占GDP的比重达到3.0%以上；县财政科技投入占本级财政预算支出的1.5%以上。',
    ['全社会研究开发投入占GDP的比重达到3.0%以上；', '县财政科技投入占本级财政预算支出的1.5%以上。'],
  ],
  [
    'a quote that closes after the stop',
    '树立“绿水青山就是金山银山。”的理念！“不忘初心？”',
    ['树立“绿水青山就是金山银山。”', '的理念！', '“不忘初心？”'],
  ],
  ['brackets that close after the stop', '（见附表。）下同。', ['（见附表。）', '下同。']],
  [
    'figures with points and colons',
    '年均增长3.5%左右，三次产业结构为25.7:33.4:40.9。',
    ['年均增长3.5%左右，三次产业结构为25.7:33.4:40.9。'],
  ],
  ['numbered items', '1.加强领导；2.明确责任。', ['1.加强领导；', '2.明确责任。']],
  ['an ellipsis inside a sentence', '村庄、河流……都要治理。', ['村庄、河流……都要治理。']],
  ['an ellipsis at the end', '村庄、河流……', ['村庄、河流……']],
  ['a heading without a stop', '第一节 发展目标', ['第一节 发展目标']],
  ['a last sentence without a stop', '健全机制。严格考核', ['健全机制。', '严格考核']],
  ['lines', '水利工程\n灌区改造', ['水利工程', '灌区改造']],
  ['stops in a row', '能否实现？！能。', ['能否实现？！', '能。']],
  ['nothing to read', ' 。 \n', []],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a long sentence is read in breaths, cut at its commas', () => {
  const text =
    '以产业集聚区各园区为主体，聚焦智能机械制造、农副产品精深加工、服装纺织、电子信息、新型包装材料、循环经济等领域，重点打造科技孵化中心。';
  const breaths = splitBreaths(text, { start: 0, end: text.length }, 30);
  expect(breaths.map(({ start, end }) => text.slice(start, end))).toEqual([
    '以产业集聚区各园区为主体，聚焦智能机械制造、',
    '农副产品精深加工、服装纺织、电子信息、新型包装材料、',
    '循环经济等领域，重点打造科技孵化中心。',
  ]);
});

test('a short sentence is one breath', () => {
  expect(splitBreaths('健全机制，严格考核。', { start: 0, end: 10 })).toEqual([{ start: 0, end: 10 }]);
});
