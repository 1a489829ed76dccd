import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../scripts/testing/fixture-plans.ts';
import { fold } from './fold.ts';
import { find } from './search.ts';
import { excerpt, leadBefore } from './excerpt.ts';

const { clauses } = planOf(COMPLETE);

/** An excerpt as one text, the marked words in 【】. */
const shown = (original: string, terms: string[], around?: number): string =>
  excerpt(original, terms, around)
    .map(({ text, marked }) => (marked ? `【${text}】` : text))
    .join('');

test.each([
  ['every occurrence', '嫘祖文化、嫘祖故里', ['嫘祖'], '【嫘祖】文化、【嫘祖】故里'],
  ['several words', '新建高标准农田水利', ['水利', '高标准'], '新建【高标准】农田【水利】'],
  ['in the typography of the text', '新建 30 万亩ＧＤＰ', ['30万亩', 'gdp'], '新建 【30 万亩】【ＧＤＰ】'],
  ['with blanks around left out', '序 言 第', ['言'], '序 【言】 第'],
  ['characters of two code units', '种🌾粮𠮷田', ['🌾', '𠮷'], '种【🌾】粮【𠮷】田'],
  ['nothing across the cells of a row', '22\t氨氮\t%', ['22氨氮'], '22\t氨氮\t%'],
  ['words of one cell', '22\t氨氮\t%', ['氨氮'], '22\t【氨氮】\t%'],
  ['with the quotation marks inside', '推进“十四五”规划', ['十四五规划'], '推进“【十四五”规划】'],
  ['without those around', '推进“十四五”规划', ['十四五'], '推进“【十四五】”规划'],
  ['the whole of a dash inside', '许昌——信阳高速', ['许昌-信阳'], '【许昌——信阳】高速'],
  [
    'words that lie in one another as one',
    '建设高标准农田项目',
    ['高标', '高标准农田'],
    '建设【高标准农田】项目',
  ],
  ['words that overlap as one', '建设高标准农田项目', ['高标准', '标准农田'], '建设【高标准农田】项目'],
  ['words that touch as two', '水利能源', ['能源', '水利'], '【水利】【能源】'],
  ['no word that is not there', '嫘祖文化', ['螺祖'], '嫘祖文化'],
])('an excerpt marks %s', (_, original, terms, text) => {
  expect(shown(original, terms)).toBe(text);
});

test('an excerpt of several words shows every one of them, those that stand far away by themselves', () => {
  const text = `甲市${'乙'.repeat(60)}水利${'丙'.repeat(300)}农田${'丁'.repeat(9)}能源${'戊'.repeat(200)}`;
  const runs = excerpt(text, ['能源', '水利', '农田', '公路'], 20, true);
  expect(runs.filter(({ marked }) => marked).map((run) => run.text)).toEqual(['水利', '农田', '能源']);
  expect(runs.map((run) => run.text).join('')).toBe(
    `…${'乙'.repeat(20)}水利${'丙'.repeat(38)}…${'丙'.repeat(10)}农田${'丁'.repeat(9)}能源${'戊'.repeat(10)}…`,
  );
});

test('words that overlap never repeat the text', () => {
  const text = '建设高标准农田项目';
  for (const terms of [
    ['高标准', '标准农田'],
    ['高标', '高标准农田'],
    ['农田', '标准农田', '高'],
  ])
    expect(
      excerpt(text, terms)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
});

const LONG = `${'甲'.repeat(100)}嫘祖${'乙'.repeat(100)}嫘祖`;

test.each([
  ['of a long text is cut on both sides', 10, `…${'甲'.repeat(10)}【嫘祖】${'乙'.repeat(18)}…`],
  ['reaches the end where little is left', 95, `${'甲'.repeat(100)}【嫘祖】${'乙'.repeat(100)}【嫘祖】`],
  ['is the whole text when asked', Infinity, `${'甲'.repeat(100)}【嫘祖】${'乙'.repeat(100)}【嫘祖】`],
])('an excerpt %s', (_, around, text) => {
  expect(shown(LONG, ['嫘祖'], around)).toBe(text);
});

test('an excerpt without a hit is the beginning', () => {
  expect(shown(LONG, ['螺祖'], 10)).toBe(`${'甲'.repeat(30)}…`);
});

test.each(['发展', '云汀', '15万亩', '十五五', '，', 'gdp', '𠮷', '18.3万'])(
  'in every clause that contains 「%s」 the whole excerpt is the clause, with exactly that marked',
  (term) => {
    const holding = clauses.filter(({ text }) => fold(text).text.includes(term));
    expect(holding.length).toBeGreaterThan(0);
    for (const { text } of holding) {
      const stretches = excerpt(text, [term], Infinity);
      expect(stretches.map((s) => s.text).join('')).toBe(text);
      const marked = stretches.filter((s) => s.marked).map((s) => fold(s.text).text);
      expect(marked).toEqual(find(fold(text).text, term).map(() => term));
      const cut = excerpt(text, [term]);
      const inside = cut
        .map((s) => s.text)
        .join('')
        .replace(/^…|…$/g, '');
      expect(text).toContain(inside);
      expect(cut.some((s) => s.marked)).toBe(true);
    }
  },
);

test('an excerpt neither begins nor ends in half a character', () => {
  const text = `${'𠮷'.repeat(60)}嫘祖${'𠮷'.repeat(60)}`;
  for (const around of [9, 10, 11, 12])
    for (const stretch of excerpt(text, ['嫘祖'], around)) expect(stretch.text.isWellFormed()).toBe(true);
});

test('a lead is shown before an excerpt that begins behind it, and only then', () => {
  const { text, lead } = clauses.find(
    ({ id, lead: words }) => id.includes('-s') && words && words.length > 6,
  )!;
  const length = fold(lead!).text.length;
  const late = excerpt(text, [fold(text).text.slice(-8)], 20);
  expect(late[0]!.text).toBe('…');
  expect(leadBefore(text, length, late)).toBe(lead);
  expect(leadBefore(text, length, excerpt(text, [fold(lead!).text.slice(0, 3)], 20))).toBe('');
  expect(leadBefore(text, 0, late)).toBe('');
});
