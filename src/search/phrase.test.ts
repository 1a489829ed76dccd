/** The index knows characters, not words: asking it for a phrase must give what reading every clause gives. */
import { expect, test } from 'vitest';
import { characterIndex } from '../../scripts/testing/truth/brute-force.ts';
import { find, phrase, type Spot } from './search.ts';

const none = new Map<number, number[]>();
const asked = (term: string, texts: readonly string[]): Map<number, Spot[]> => {
  const index = characterIndex(texts);
  return phrase([...term].map((char) => index.get(char) ?? none));
};

test.each([
  ['发展发展发展到', '发展', [0, 2, 4]],
  ['发展发展发展到', '发展发展', [0]],
  ['等等等等等', '等等', [0, 2]],
  ['新建30万亩高标准农田', '30万亩', [2]],
  ['新建30万亩高标准农田', '万30', []],
  ['一江一路', '一路一', []],
])('in 「%s」 「%s」 begins at %j and never overlaps itself', (text, term, starts) => {
  const spots = starts.map((start) => ({ start, length: term.length }));
  expect(find(text, term)).toEqual(spots);
  expect([...asked(term, [text]).values()].flat()).toEqual(spots);
});

test('characters of a phrase must stand in the same clause', () => {
  expect(asked('水利', ['小洪河水系', '利民工程', '水利工程'])).toEqual(
    new Map([[2, [{ start: 0, length: 2 }]]]),
  );
});

test('nothing is found of nothing, or of a character that the plan does not have', () => {
  expect(phrase([]).size).toBe(0);
  expect(asked('嫘祖🌾', ['嫘祖故里']).size).toBe(0);
  expect(find('嫘祖', '')).toEqual([]);
});
