import { describe, expect, test } from 'vitest';
import { searchHints, traditional } from '../../publish/index/search-hints.ts';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { simplifier } from '../traditional-forms.ts';
import { makeSpelling } from './make-spelling.ts';
import { makeSuggester, alsoSearch } from './suggester.ts';

const plan = planOf(COMPLETE);
const { hints, spelling } = searchHints(plan);
const known = makeSuggester(hints);
const { spelt, misprints } = makeSpelling(spelling, hints.words);

test.each([
  ['高標準農田', '高标准农田'],
  ['桃源鄉', '桃源乡'],
  ['衛生 裡 裏 為 爲', '卫生 里 里 为 为'],
  ['高标准農田', '高标准农田'],
  ['高标准农田 15万亩', '高标准农田 15万亩'],
  ['😀𠮷', '😀𠮷'],
])('%s is asked as %s', (typed, asked) => {
  expect(simplifier(traditional(plan))(typed)).toBe(asked);
});

describe('other names and the words of the plan', () => {
  test.each([
    ['清溪', ['清溪镇']],
    ['清溪镇', ['清溪']],
    ['清溪乡', ['清溪镇', '清溪']],
    ['云汀县', ['云汀']],
    ['云汀经开区', ['云汀县经济开发区']],
    ['gdp', ['地区生产总值']],
    ['低保', ['最低生活保障']],
    ['看病', ['医疗服务', '县人民医院', '家庭医生']],
  ])('%s offers exactly %j', (term, words) => {
    expect(alsoSearch(known, term, false)).toEqual(words);
  });

  test('a part of a term says what is meant only where nothing was found', () => {
    expect(alsoSearch(known, '看病难', false)).toEqual([]);
    expect(alsoSearch(known, '看病难', true)).toContain('医疗服务');
  });

  test('no more than six are offered', () => {
    const many = makeSuggester({
      ...known.hints,
      words: [...'甲乙丙丁戊己庚辛'].map((c) => `水${c}`),
      same: [[0, 1, 2, 3, 4, 5, 6, 7]],
    });
    expect(alsoSearch(many, '水甲', false)).toHaveLength(6);
  });

  test.each(['农村', '发展', '的', '，', '量子计算机', '__proto__', 'constructor'])(
    '%s has no other name',
    (term) => {
      expect(alsoSearch(known, term, false)).toEqual([]);
    },
  );
});

describe('pinyin', () => {
  test.each([
    ['yxh', '云溪河'],
    ['y x h', '云溪河'],
    ['yunxihe', '云溪河'],
    ['Yúnxī Hé', '云溪河'],
    ['yunxh', '云溪河'],
    ['qxz', '清溪镇'],
    ['gbznt', '高标准农田'],
    ['gaobiaozhunnongt', '高标准农田'],
  ])('%s offers %s first', (typed, word) => {
    expect(spelt(typed)[0]).toBe(word);
  });

  test.each(['x', '云溪河', 'yxh30', 'https://', 'zzzzzz', 'a'.repeat(500), ''])(
    '「%s」 is no pinyin of the plan',
    (typed) => {
      expect(spelt(typed)).toEqual([]);
    },
  );

  test('letters that the plan has offer no more than words they spell to the end', () => {
    expect(spelt('gdp')[0]).toBe('GDP');
    expect(spelt('gdp', true)).toEqual([]);
  });
});

describe('misprints', () => {
  test.each([
    ['云西河', '云溪河'],
    ['清西镇', '清溪镇'],
    ['高标淮农田', '高标准农田'],
    ['高标准浓田', '高标准农田'],
    ['高标准田', '高标准农田'],
    ['河长治', '河长制'],
  ])('%s may be %s', (typed, meant) => {
    expect(misprints(typed)[0]).toBe(meant);
  });

  test.each(['阿凡达', '比特币', '你好世界', '累', '，，', 'yxh', '', '😀😀', '108国道', '嫘'.repeat(200)])(
    '「%s」 is a misprint of nothing',
    (typed) => {
      expect(misprints(typed)).toEqual([]);
    },
  );
});
