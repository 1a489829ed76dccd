import { expect, test } from 'vitest';
import { parseQuery, queryReadings } from './query.ts';

test.each([
  ['one word', '嫘祖', ['嫘祖']],
  ['words apart', '高标准农田 水利', ['高标准农田', '水利']],
  ['wide blanks between words', '嫘祖\u3000故里\t文化\n节', ['嫘祖', '故里', '文化', '节']],
  ['a word twice', '水利 ＧＤＰ 水利 gdp', ['水利', 'gdp']],
  ['a figure and its unit', '30 万亩', ['30万亩']],
  ['a per cent and what it counts', '7.6% 以上', ['7.6%以上']],
  ['a figure and its unit, and a word', '30 万亩 农田', ['30万亩', '农田']],
  ['a word and then a figure', '农田 30', ['农田', '30']],
  ['two figures', '30 50', ['30', '50']],
  ['a figure in full-width digits and its unit', '３０ 万亩', ['30万亩']],
  ['a per cent in full-width signs', '７．６％ 以上', ['7.6%以上']],
  ['a year and a word', '2025 粮食', ['2025', '粮食']],
  ['a year in full-width digits and a word', '２０２５\u3000粮食', ['2025', '粮食']],
  ['a year and the sign for it', '2025 年 粮食', ['2025年', '粮食']],
  ['a figure of four digits that is no year', '2100 亩', ['2100亩']],
  ['a figure that ends like a year', '12025 亩', ['12025亩']],
])('words: %s', (_, query, terms) => {
  expect(parseQuery(query)).toEqual(terms);
});

test.each([
  ['a phrase', '"高标准 农田"', ['高标准农田']],
  ['a phrase among words', '新建 "30 万亩 高标准" 农田', ['新建', '30万亩高标准', '农田']],
  ['two phrases without a blank', '"水利""能源"', ['水利', '能源']],
  ['a mark that is never closed', '"高标准 农田', ['高标准', '农田']],
  ['a mark too many', '"高标准 农田" 水利"', ['高标准农田', '水利']],
  ['a mark alone', '"', []],
  ['nothing in the marks', '"" "  "', []],
  ['a phrase in the marks of a Chinese keyboard', '“高标准 农田”', ['高标准农田']],
  ['marks that belong to the words', '推进“十四五”规划', ['推进十四五规划']],
  ['straight marks that belong to the words', '推进"十四五"规划', ['推进十四五规划']],
  ['the curly marks of the plan itself', '“十四五” 规划', ['十四五', '规划']],
])('quotation marks: %s', (_, query, terms) => {
  expect(parseQuery(query)).toEqual(terms);
});

test.each([
  ['nothing', '', []],
  ['blanks', ' \u3000\u00a0\n', []],
  ['invisible characters', '\u200b \ufeff', []],
  ['punctuation', '，。! ;', ['，。！', '；']],
  ['an emoji', '🌾', ['🌾']],
  ['an emoji of several', '👨‍👩‍👧 家庭', ['👨👩👧', '家庭']],
  ['words from right to left', '\u202bمرحبا\u202c بالعالم', ['مرحبا', 'بالعالم']],
  ['signs of a regular expression', '.*+?^${}()|[]\\', ['.*+？^${}（）|[]\\']],
  ['markup', '<script>alert(1)</script>', ['<script>alert（1）</script>']],
  ['half a surrogate pair', '\ud83c', ['\ud83c']],
])('odd queries: %s', (_, query, terms) => {
  expect(parseQuery(query)).toEqual(terms);
});

test.each([
  ['嫘', 600, 200],
  ['🌾', 600, 400],
  ['嫘', 200, 200],
])('a word of 「%s」 × %i is cut to %i code units, never inside a character', (char, times, length) => {
  const [term, ...rest] = parseQuery(char.repeat(times));
  expect(rest).toEqual([]);
  expect(term).toHaveLength(length);
  expect(term!.isWellFormed()).toBe(true);
});

test('of many words none is dropped', () => {
  const words = Array.from({ length: 40 }, (_, n) => `第${n}条`);
  expect(parseQuery(words.join(' '))).toEqual(words);
});

test.each<[string, string, string[][]]>([
  ['one word in one way', '嫘祖', [['嫘祖']]],
  ['a figure with its unit, else apart', '3.5 失业率', [['3.5失业率'], ['3.5', '失业率']]],
  ['words between signs, else apart', '农田、水利', [['农田、水利'], ['农田', '水利']]],
  [
    'words between commas, with a figure',
    '农田，20 乡镇',
    [['农田，20乡镇'], ['农田，20', '乡镇'], ['农田', '20乡镇'], ['农田', '20', '乡镇']],
  ],
  ['no figure apart', '142,326万元', [['142，326万元']]],
  ['no phrase apart', '"农田、水利"', [['农田、水利']]],
  ['signs in one way', '。，；：', [['。，；：']]],
  ['nothing in one way', ' ', [[]]],
])('%s', (_, query, readings) => {
  expect(queryReadings(query).map(({ terms }) => terms)).toEqual(readings);
});

test.each<[string, string[], string[]]>([
  ['农田 -高标准', ['农田'], ['-高标准']],
  ['农*', ['农'], ['*']],
  ['农田 OR 水利', ['农田', '水利'], ['OR']],
  ['农田 | 水利', ['农田', '水利'], ['|']],
  ['5G+ 2021-2025年', ['5g+', '2021-2025年'], []],
])('of 「%s」 at last %j is asked and %j said', (query, terms, unknown) => {
  expect(queryReadings(query).at(-1)).toEqual({ terms, unknown });
});

const READINGS = [
  ['螺祖', '嫘祖'],
  ['嫪祖', '嫘祖'],
] as const;

test.each([
  ['螺祖', ['嫘祖']],
  ['嫪祖故里', ['嫘祖故里']],
  ['螺祖 嫪祖 嫘祖', ['嫘祖']],
  ['"螺祖 文化"', ['嫘祖文化']],
  ['螺丝 祖国', ['螺丝', '祖国']],
])('who types 「%s」 as it was misread means %j', (query, terms) => {
  expect(parseQuery(query, READINGS)).toEqual(terms);
});

test('a query that is cut never ends in half a character', () => {
  const terms = parseQuery(`${'甲 '.repeat(3)}${' '.repeat(993)}🌾`);
  expect(terms.every((term) => term.isWellFormed())).toBe(true);
  expect(terms).toEqual(['甲']);
});
