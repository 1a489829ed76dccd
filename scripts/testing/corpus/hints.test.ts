/** What the search offers beside its answers to what people type, over the real plan. */
import { describe, expect, test } from 'vitest';
import { makeSpelling } from '../../../src/search/suggest/make-spelling.ts';
import { makeSuggester, alsoSearch } from '../../../src/search/suggest/suggester.ts';
import { simplifier } from '../../../src/search/traditional-forms.ts';
import { searchHints, traditional } from '../../../src/publish/index/search-hints.ts';
import { planOf, XIPING } from '../fixture-plans.ts';

const plan = planOf(XIPING);
const { hints, spelling } = searchHints(plan);
const known = makeSuggester(hints);
const { spelt, misprints } = makeSpelling(spelling, hints.words);
const forms = traditional(plan);

describe('traditional characters', () => {
  test.each([
    ['高標準農田', '高标准农田'],
    ['產業集聚區', '产业集聚区'],
    ['嫘祖鎮', '嫘祖镇'],
    ['衛生 裡 裏 為 爲', '卫生 里 里 为 为'],
    ['高标准農田', '高标准农田'],
    ['王郟故里', '王郟故里'],
    ['高标准农田 30万亩', '高标准农田 30万亩'],
    ['😀𠮷', '😀𠮷'],
  ])('%s is asked as %s', (typed, asked) => {
    expect(simplifier(forms)(typed)).toBe(asked);
  });
});

describe('other names and the words of the plan', () => {
  test.each([
    ['盆尧', ['盆尧镇']],
    ['盆尧镇', ['盆尧']],
    ['盆尧乡', ['盆尧镇', '盆尧']],
    ['蔡寨', ['蔡寨乡']],
    ['嫘祖镇', ['嫘祖']],
    ['西平县', ['西平']],
    ['产业聚集区', ['西平县产业集聚区', '产业集聚区']],
    ['gdp', ['地区生产总值']],
    ['低保', ['最低生活保障', '农村低保制度', '社会救助']],
    ['高铁', ['京广铁路', '京广高铁']],
    ['看病', ['医疗服务', '医院', '门诊', '医疗卫生']],
  ])('%s offers exactly %j', (term, words) => {
    expect(alsoSearch(known, term, false)).toEqual(words);
  });

  test('a part of a term says what is meant only where nothing was found', () => {
    expect(alsoSearch(known, '看病难', false)).toEqual([]);
    expect(alsoSearch(known, '看病难', true)).toContain('医疗卫生');
  });

  test.each(['农村', '水利', '发展', '的', '，', '量子计算机', '__proto__', 'constructor'])(
    '%s has no other name',
    (term) => {
      expect(alsoSearch(known, term, false)).toEqual([]);
    },
  );
});

describe('pinyin', () => {
  test.each([
    ['xhh', '小洪河'],
    ['x h h', '小洪河'],
    ['xiaohonghe', '小洪河'],
    ['xiao hong he', '小洪河'],
    ['Xiǎohóng Hé', '小洪河'],
    ['xiaohh', '小洪河'],
    ["xi'ping", '西平'],
    ['chongqu', '重渠'],
    ['leizu', '嫘祖'],
    ['pyz', '盆尧镇'],
    ['gbznt', '高标准农田'],
    ['gaobiaozhunnongt', '高标准农田'],
    ['lvsechanpin', '绿色产品'],
    ['lǜsè chǎnpǐn', '绿色产品'],
  ])('%s offers %s first', (typed, word) => {
    expect(spelt(typed)[0]).toBe(word);
  });

  test.each(['x', '小洪河', 'xhh30', 'https://', 'hello', 'zzzzzz', 'a'.repeat(500), ''])(
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
    ['累祖', '嫘祖'],
    ['累祖故里', '嫘祖故里'],
    ['盆窑', '盆尧'],
    ['五沟赢镇', '五沟营镇'],
    ['小红河', '小洪河'],
    ['高标淮农田', '高标准农田'],
    ['高标准浓田', '高标准农田'],
    ['高标准田', '高标准农田'],
    ['棚户去改造', '棚户区改造'],
    ['河长治', '河长制'],
  ])('%s may be %s', (typed, meant) => {
    expect(misprints(typed)[0]).toBe(meant);
  });

  test.each(['阿凡达', '比特币', '你好世界', '累', '，，', 'xhh', '', '😀😀', '108国道', '嫘'.repeat(200)])(
    '「%s」 is a misprint of nothing',
    (typed) => {
      expect(misprints(typed)).toEqual([]);
    },
  );
});
