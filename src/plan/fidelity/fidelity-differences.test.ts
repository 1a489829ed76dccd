import { expect, test } from 'vitest';
import { compareWithSource } from './fidelity.ts';

/** `unit:offset 「shown」≠「source」 @offset in the source`, a line a difference. */
function differences(texts: Record<string, string>, source: string): string[] {
  const units = Object.entries(texts).map(([id, ownText]) => ({ id, ownText, local: [] }));
  const found = compareWithSource(units, [], source);
  const unaccounted = found.differences.reduce((sum, d) => sum + d.source.length, 0);
  expect(found.accounted).toBe(source.length - unaccounted);
  return found.differences.map(
    (d) => `${d.clause}:${d.offset} 「${d.shown}」≠「${d.source}」 @${d.sourceOffset}`,
  );
}

const A = '粮食总产稳定在40万吨以上，惠及两岸百姓，健全灌溉体系。';
const B = '青石河大堤加固12公里，双桥泵站改造一座。';

test.each([
  ['a changed sign', { a: A, b: B }, `${A}\n${B.replace('堤', '提')}`, ['b:4 「堤」≠「提」 @33']],
  ['a changed figure', { a: A }, A.replace('40', '45'), ['a:8 「0」≠「5」 @8']],
  ['two signs swapped', { a: A }, A.replace('两岸', '岸两'), ['a:16 「两岸」≠「岸两」 @16']],
  ['a sign too many', { a: A.replace('百姓', '的百姓') }, A, ['a:18 「的」≠「」 @18']],
  ['a sign too few', { a: A.replace('百姓', '百') }, A, ['a:19 「」≠「姓」 @19']],
  ['a last sign that is gone', { a: A, b: B.slice(0, -1) }, `${A}\n${B}\n`, ['b:20 「」≠「。」 @49']],
  ['a last sign too many', { a: A, b: `${B}。` }, `${A}\n${B}\n`, ['b:21 「。」≠「」 @50']],
  ['a first sign that is gone', { a: A.slice(1) }, A, ['a:0 「」≠「粮」 @0']],
  [
    'a first sign that is gone, of a second text',
    { a: A, b: B.slice(1) },
    `${A}\n${B}`,
    ['b:0 「」≠「青」 @29'],
  ],
  [
    'words that are gone before a second text',
    { a: A, b: B.slice(3) },
    `${A}\n\n${B}`,
    ['b:0 「」≠「青石河」 @30'],
  ],
  [
    'a last sign that is gone, of a first text',
    { a: A.slice(0, -1), b: B },
    `${A}\n${B}`,
    ['a:27 「」≠「。」 @27'],
  ],
  [
    'a last sign that is gone, before another difference',
    { a: A.slice(0, -1), b: B.replace('石', '右') },
    `${A}\n${B}`,
    ['a:27 「青右」≠「。青石」 @27'],
  ],
  [
    'a sign too many at the end of a first text',
    { a: `${A}。`, b: B },
    `${A}\n\n${B}`,
    ['a:28 「。」≠「」 @28'],
  ],
  [
    'a sign that is gone between two texts of one line',
    { a: A, b: B.slice(1) },
    A + B,
    ['a:28 「」≠「青」 @28'],
  ],
])('%s is named with its place on both sides', (_, texts, source, lines) => {
  expect(differences(texts, source)).toEqual(lines);
});

test('a place in the text counts its tabs, a place in the source its layout', () => {
  const source = '| 22 | 主要污染物排放减少 | 二氧化硫 |\n|---|---|---|\n| **23** | 森林蓄积量 | 万立方来 |';
  expect(
    differences({ r1: '22\t主要污染物排放减少\t二氧化硫', r2: '23\t森林蓄积量\t万立方米' }, source),
  ).toEqual([`r2:12 「米」≠「来」 @${source.indexOf('来')}`]);
});

test('a paragraph that is gone is one difference, at the end of the one before it', () => {
  expect(differences({ a: A, c: A }, `${A}\n${B}\n${A}`)).toEqual([`a:28 「」≠「${B}」 @29`]);
});

test('a paragraph too many is one difference, and one in the wrong place is one on each side', () => {
  expect(differences({ a: A, b: B, c: '强化监督。' }, `${A}强化监督。`)).toEqual([`b:0 「${B}」≠「」 @28`]);
  expect(differences({ b: B, a: A }, `${A}${B}`)).toEqual([`b:0 「${B}」≠「」 @0`, `a:28 「」≠「${B}」 @28`]);
});

test('after a difference the texts agree again, so a second one is named by itself', () => {
  expect(differences({ a: A, b: B }, `${A.replace('稳', '隐')}\n${B.replace('座', '坐')}`)).toEqual([
    'a:4 「稳」≠「隐」 @4',
    'b:19 「座」≠「坐」 @48',
  ]);
});

test('texts that never agree again are one difference', () => {
  const [shown, source] = ['春'.repeat(700), '秋'.repeat(700)];
  expect(differences({ a: `${A}${shown}` }, `${A}${source}`)).toEqual([
    `a:28 「${shown}」≠「${source}」 @28`,
  ]);
});

test('every single changed sign of a sentence is found where it is', () => {
  for (let at = 0; at < A.length; at += 1)
    expect(differences({ a: `${A.slice(0, at)}龘${A.slice(at + 1)}` }, A)).toEqual([
      `a:${at} 「龘」≠「${A[at]}」 @${at}`,
    ]);
});
