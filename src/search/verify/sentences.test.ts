import { expect, test } from 'vitest';
import { pastedSentences, split } from './sentences.ts';

const PLAN = '到2025年，新建高标准农田5万亩。全县粮食产量稳定在10亿斤以上；做优做强大循环。';
const stands = (words: string): boolean => PLAN.includes(words.trim());
const texts = (pasted: string): string[] => pastedSentences(pasted, stands).map(({ text }) => text);

test.each([
  ['一句。两句！三句？四句；五句', ['一句。', '两句！', '三句？', '四句；', '五句']],
  ['他说：“第一句。第二句。”再说。', ['他说：“第一句。第二句。”', '再说。']],
  ['（括号里的一句。）下一句。', ['（括号里的一句。）', '下一句。']],
  ['引号没有“合上。后一句。', ['引号没有“合上。', '后一句。']],
  ['比重1.5%;再说', ['比重1.5%;', '再说']],
  ['', ['']],
])('%s is split behind its end marks, quotations stay whole', (text, parts) => {
  expect(split(text)).toEqual(parts);
});

test('a line end is an end, where no sentence runs through it', () => {
  expect(texts('第一章 总则\n第二章 目标')).toEqual(['第一章 总则', '第二章 目标']);
});

test.each([6, 9, 14, 20])('lines wrapped after %i characters give the sentences of the plan', (width) => {
  const wrapped = PLAN.match(new RegExp(`[^]{1,${width}}`, 'g'))!.join('\n');
  expect(texts(wrapped)).toEqual(split(PLAN));
});

test('a wrapped sentence that the plan does not have is one, too', () => {
  const wrapped = '到2025年，新建高标准农田50万亩，\n并全部实行严格保护，粮食产量稳定\n在二十亿斤以上。';
  expect(texts(wrapped)).toEqual([wrapped.replaceAll('\n', '')]);
});

test('a row copied with its tabs is one', () => {
  expect(texts('1\t粮食产量；含薯类\t10\n2\t肉类产量\t5')).toEqual([
    '1\t粮食产量；含薯类\t10',
    '2\t肉类产量\t5',
  ]);
});

test('quotations that are long enough are told', () => {
  const [sentence] = pastedSentences('规划提出“新建高标准农田5万亩”，要抓“三农”。', stands);
  expect(sentence!.quotations).toEqual(['新建高标准农田5万亩']);
});

test.each([
  ['[c3-s2-p5] 第一句。第二句。', [['c3-s2-p5'], ['c3-s2-p5']]],
  ['第一句（c3-s2-p5）。第二句。', [['c3-s2-p5'], []]],
  ['“第一句。”[c3-s2-p5-i2]“第二句。”[c4-p1]', [['c3-s2-p5-i2'], ['c4-p1']]],
  ['第一句。见 https://example.org/p/3/#c3-s2-p5', [[], ['c3-s2-p5']]],
])('in %s each sentence knows where it is said to stand', (pasted, claimed) => {
  expect(pastedSentences(pasted, stands).map((sentence) => sentence.claimed)).toEqual(claimed);
});

test('what Markdown puts before a line and around words is not of them', () => {
  expect(texts('## 目标\n- **新建**高标准农田\n> 引文一句')).toEqual(['目标', '新建高标准农田', '引文一句']);
});
