import { expect, test } from 'vitest';
import { commonCharacters, pinyinLetters, packPinyin, pinyinCost, unpackPinyin } from './pinyin.ts';

test('the common characters are those of the standard', () => {
  const chars = commonCharacters();
  expect(chars).toHaveLength(3755);
  expect(new Set(chars).size).toBe(3755);
  expect([chars[0], chars[15], chars.at(-1)]).toEqual(['啊', '鞍', '座']);
});

test('sounds come back as they were packed', () => {
  const common = ['a', 'a', 'ai', 'a', 'lv'];
  const sounds = unpackPinyin(
    packPinyin(common, [
      ['重', 'zhong'],
      ['种', 'zhong'],
      ['重', 'chong'],
      ['𠮷', 'ji'],
    ]),
  );
  const [first, second, third, fourth, fifth, sixth] = commonCharacters();
  expect([first, second, third, fourth, fifth].map((char) => sounds.get(char!))).toEqual(
    common.map((sound) => [sound]),
  );
  expect(sounds.has(sixth!)).toBe(false);
  expect([sounds.get('重'), sounds.get('种'), sounds.get('𠮷')]).toEqual([
    ['zhong', 'chong'],
    ['zhong'],
    ['ji'],
  ]);
});

test.each([
  ['Xiǎo hóng hé', 'xiaohonghe'],
  ['ｘｈｈ', 'xhh'],
  ["xi'ping", 'xiping'],
  ['lǜ', 'lv'],
  ['lü se', 'lvse'],
  ['x', null],
  ['S224', null],
  ['嫘祖', null],
  ['a'.repeat(41), null],
])('the letters of 「%s」 are %s', (query, letters) => {
  expect(pinyinLetters(query)).toBe(letters);
});

const SOUNDS = new Map([
  ['小', ['xiao']],
  ['洪', ['hong']],
  ['河', ['he']],
  ['重', ['zhong', 'chong']],
  ['渠', ['qu']],
]);

test.each([
  ['xiaohonghe', '小洪河', 0],
  ['xhh', '小洪河', 3],
  ['xiaohh', '小洪河', 2],
  ['xiaohong', '小洪河', 10],
  ['honghe', '小洪河', 1000],
  ['chq', '重渠', 2],
  ['zhongqu', '重渠', 0],
  ['xhhx', '小洪河', null],
  ['hxh', '小洪河', null],
  ['hh', '小洪河', null],
])('%s spells %s at a cost of %j', (letters, word, cost) => {
  expect(pinyinCost(letters, [...word], SOUNDS)).toBe(cost);
});
