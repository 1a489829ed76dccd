import { expect, test } from 'vitest';
import { corpusOf, wordingsOf } from './corpus.ts';
import { judge, judgeSentence, type Judged } from './judge.ts';
import { pastedSentences } from './sentences.ts';

const CLAUSES = [
  { id: 'c1-p1', text: '到2025年，新建高标准农田15万亩，改造中低产田3万亩，确保粮食安全。' },
  { id: 'c1-p2', text: '不得占用永久基本农田。推进“互联网+政务服务”向乡镇延伸，办事更方便。' },
  { id: 'c1-p3', text: '推进县乡道路建设，完善公共交通。' },
  { id: 'c2-p1', text: '完善公共交通，推进县乡道路建设。' },
  { id: 'c2-p2', text: '专栏 1 主要指标\n序号\t指标\t2025年\n1\t粮食产量\t365\t7.6' },
  { id: 'c2-p2-r1', text: '1\t粮食产量\t365\t7.6' },
];
const judged: Judged = {
  shown: corpusOf(wordingsOf(CLAUSES)),
  received: corpusOf([{ id: 'c1-p3', text: '推进县乡道路建投，完善公共交通。' }]),
  simplified: (words) => words.replaceAll('農', '农').replaceAll('設', '设'),
};
const kindOf = (words: string): string => judge(words, judged).kind;

test.each([
  '新建高标准农田15万亩',
  '新建高标准农田 15 万亩，改造中低产田３万亩，确保粮食安全。',
  '新建高標準農田15万亩，改造中低产田3万亩'.replace('標準', '标准'),
  '推进“互联网＋政务服务”向乡镇延伸',
  '推进「互联网+政务服务」向乡镇延伸'.replace('「', '“').replace('」', '”'),
  '1\t粮食产量\t365\t7.6',
  '1 粮食产量 365 7.6',
  '1 | 粮食产量 | 365 | 7.6',
  '专栏 1 主要指标',
])('%s is word for word', (words) => {
  expect(kindOf(words)).toBe('exact');
});

test('every place is named, each clause once', () => {
  expect(judge('完善公共交通', judged).clauses).toEqual(['c1-p3', 'c2-p1']);
});

test.each([
  ['新建高标准农田5万亩，改造中低产田', 'a figure cut in front'],
  ['5万亩，改造中低产田3万亩', 'a figure cut in front, where the words begin'],
  ['到2025年，新建高标准农田1', 'a figure cut behind'],
  ['得占用永久基本农田', 'a negation left out in front'],
  ['新建高标准农田十五万亩', 'a figure written otherwise'],
  ['1 粮食产量 3657.6', 'cells run together'],
])('%s is not word for word: %s', (words) => {
  expect(kindOf(words)).toBe('differs');
});

test('what differs stands side by side, figures and negations are loud', () => {
  const { contrasts, clauses } = judge('到2025年，新建高标准农田50万亩', judged);
  expect(clauses).toEqual(['c1-p1']);
  expect(contrasts.filter(({ side }) => side !== 'both')).toEqual([
    { side: 'plan', text: '1', loud: true },
    { side: 'pasted', text: '0', loud: true },
  ]);
  const { contrasts: cut } = judge('得占用永久基本农田', judged);
  expect(cut[0]).toEqual({ side: 'plan', text: '不', loud: true });
});

test('words of the text as received are word for word, and it is said of which text', () => {
  expect(judge('推进县乡道路建投，完善公共交通', judged)).toMatchObject({ kind: 'exact', layer: 'received' });
});

test.each([
  ['新建高标准农田15万亩……确保粮食安全。', 'excerpt'],
  ['新建高标准农田15万亩，…，确保粮食安全。', 'excerpt'],
  ['新建高标准农田15万亩（略）确保粮食安全。', 'excerpt'],
  ['确保粮食安全……新建高标准农田15万亩', 'differs'],
  ['新建高标准农田15万亩……推进县乡道路建设', 'differs'],
])('%s: %s', (words, kind) => {
  expect(kindOf(words)).toBe(kind);
});

test.each(['组织开展春季植树活动，绿化荒山荒坡。', '举办第三届全县职工篮球赛'])(
  '%s is not in the plan',
  (words) => {
    expect(judge(words, judged)).toMatchObject({ kind: 'absent', clauses: [] });
  },
);

test('fewer than six characters are too short, blanks and marks of quotation not counted', () => {
  expect(kindOf('公共交通')).toBe('short');
  expect(kindOf('完善 公共 交通')).toBe('exact');
});

test.each([
  ['c1-p1', []],
  ['c1', []],
  ['c2-p1', ['c2-p1']],
])('said to stand in %s', (id, astray) => {
  expect(judge('改造中低产田3万亩', judged, [id]).claimed).toEqual(astray);
});

const kindsIn = (pasted: string): string[] =>
  pastedSentences(pasted, () => false).flatMap((sentence) =>
    judgeSentence(sentence, judged).map(({ kind }) => kind),
  );

test.each([
  ['规划提出“新建高标准农田15万亩，改造中低产田3万亩”。', ['exact']],
  [
    '规划提出“新建高标准农田50万亩，改造中低产田3万亩”，又说“举办第三届全县职工篮球赛”。',
    ['differs', 'absent'],
  ],
  ['推进“互联网+政务服务”向村里延伸，办事更方便。', ['differs']],
  ['推进“互联网+政务服务”向乡镇延伸，办事更方便。', ['exact']],
])('%s: a quotation alone where the frame is not the plan’s', (pasted, kinds) => {
  expect(kindsIn(pasted)).toEqual(kinds);
});
