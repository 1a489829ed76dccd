/** Rubbish of the layout in a chapter. What is put in is written as an author writes it: with HTML's names of signs. */
import { expect, test } from 'vitest';
import { buildPlan } from '../plan.ts';
import { planFilesOf, SMALL } from '../../../scripts/testing/fixture-plans.ts';
import { formatFault } from '../../text/faults.ts';

const good = planFilesOf(SMALL);
const ONE = 'chapters/01-起点.mdx';

/** The faults of the fixture plan after `from` was replaced in its first chapter, and in its source. */
function faults(from: string, to: string, inSource = from): string[] {
  const files = new Map(good);
  for (const [path, is] of [
    [ONE, to],
    ['source.txt', inSource],
  ] as const) {
    const text = files.get(path)!;
    if (!text.includes(from)) throw new Error(`${path} 里没有「${from}」`);
    files.set(path, text.replace(from, is));
  }
  return buildPlan({ id: 'linhe-155', files }).faults.map(formatFault);
}

const HINT = '删去；字间一个空格不算，原文真有的照原样写';
const t3 = (what: string): string =>
  `content/linhe-155/${ONE}:34:44 T3 正文里多出${what}，原文（source.txt:8:40）这里没有 → ${HINT}`;

test.each([
  ['bars', '||', '「||」'],
  ['one bar', '|', '「|」'],
  ['a rule', '-----', ' 5 个「-」'],
  ['a rule between blanks', ' ------ ', '「 ------ 」'],
  ['a remnant of HTML', '&amp;nbsp;', '「&nbsp;」'],
  ['two blanks', '  ', '「U+0020 空格」'],
  ['300 wide blanks', '\u3000'.repeat(300), ' 300 个「U+3000 全角空格」'],
  ['a tab', '\t', '「U+0009 制表符」'],
  ['a character without width', '\u200b', '「U+200B 零宽空格」'],
  ['a character without width, by its name', '&#x200D;', '「U+200D 零宽连字」'],
  ['several of them', '\u200c\ufeff', '「U+200C 零宽不连字、U+FEFF 零宽不换行空格」'],
])('%s in a paragraph is a fault', (_, rubbish, what) => {
  expect(faults('灌溉体系', `灌溉${rubbish}体系`)).toEqual([t3(what)]);
});

test.each([
  ['at the beginning of a paragraph', '今后五年', '||今后五年'],
  ['at the end of a paragraph', '同心协力。', '同心协力。||'],
  ['in a heading', '发展目标', '发展||目标'],
  ['in the title of a box', '水利工程', '水利||工程'],
  ['in the title of the chapter', '站上', '站上||'],
  ['in an item', '双桥泵站项目。', '双桥||泵站项目。'],
])('rubbish is found %s', (_, from, to) => {
  const found = faults(from, to, from);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/ T3 正文里多出「\|\|」/);
});

test.each([
  ['one blank', '灌溉体系', '灌溉 体系', '灌溉体系'],
  ['one wide blank', '灌溉体系', '灌溉\u3000体系', '灌溉体系'],
  ['a blank before a figure', '在40万吨', '在 40 万吨', '在40万吨'],
  ['a blank inside a figure that the source has too', '到2030年', '到20 30年', '到20 30年'],
  ['a blank that the source has longer', '灌溉体系', '灌溉 体系', '灌溉     体系'],
  ['bars that the source has too', '灌溉体系', '灌溉||体系', '灌溉 || 体系'],
  ['a rule that the source has too', '同心协力。', '同心协力。-----', '同心协力。\n-----\n'],
])('%s is no fault', (_, from, to, inSource) => {
  expect(faults(from, to, inSource)).toEqual([]);
});

test.each(['20 30', '2030 .', '20\u300030'])('a blank inside a figure is a fault: %s', (figure) => {
  expect(faults('到2030', `到${figure}`, `到${figure.replace(/\s/, '')}`)).toEqual([
    expect.stringMatching(/ T3 正文里多出「U\+(0020 空格|3000 全角空格)」/),
  ]);
});

test('a word that differs hides no rubbish beside it', () => {
  expect(faults('同心协力', '同||新协力')).toEqual([
    expect.stringContaining(' T3 正文里多出「||」'),
    expect.stringContaining(' T1 与原文不同：这里是「新」'),
  ]);
});
