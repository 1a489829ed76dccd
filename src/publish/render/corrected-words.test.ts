import { expect, test } from 'vitest';
import { correctedWords } from './corrected-words.ts';

test.each([
  ['a sign for another', '极大的方便', '极大地方便', ['极大', '的', '方便'], ['极大', '地', '方便']],
  ['a word written twice', '支持支持石桥', '支持石桥', ['支持', '支持', '石桥'], ['支持', '', '石桥']],
  ['a sign left out', '控制中间', '控制、中间', ['控制', '', '中间'], ['控制', '、', '中间']],
  ['a character of two code units', '王𠮸村', '王𠮷村', ['王', '𠮸', '村'], ['王', '𠮷', '村']],
])('%s is cut out of the words around it', (_, found, fixed, received, shown) => {
  expect(correctedWords({ found, fixed })).toEqual({ received: [received], shown, signs: null });
});

test('every misreading of a word is cut for itself', () => {
  expect(correctedWords({ found: ['云订', '云灯'], fixed: '云汀' })).toMatchObject({
    received: [
      ['云', '订', ''],
      ['云', '灯', ''],
    ],
    shown: ['云', '汀', ''],
  });
});

test('where no word changed, nothing is struck out', () => {
  expect(correctedWords({ found: '水平**显著**提高' })).toEqual({
    received: [['水平**显著**提高', '', '']],
    shown: null,
    signs: null,
  });
});

test.each([
  [',', '，', ['半角逗号', '全角逗号']],
  [';', '；', ['半角分号', '全角分号']],
  ['(', '（', ['半角左括号', '全角左括号']],
  [',', '、', null],
  ['和', '与', null],
])('the sign %s that becomes %s has the names %j', (found, fixed, signs) => {
  expect(correctedWords({ found, fixed }).signs).toEqual(signs);
});
