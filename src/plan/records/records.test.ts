/** What a record has that its author left out: the chapter's, its box's, that of its own words. */
import { expect, test } from 'vitest';
import { COMPLETE, planFilesOf } from '../../../scripts/testing/fixture-plans.ts';
import { formatFault } from '../../text/faults.ts';
import { buildPlan } from '../plan.ts';

const CHAPTER = 'chapters/05-城乡.mdx';
/** Without its list of ids, in which every record would have to stand. */
const files = new Map([...planFilesOf(COMPLETE)].filter(([path]) => path !== 'ids.txt'));

/** The plan, with other words in its fifth chapter; they must be there. */
function built(...changes: [from: string, to: string][]) {
  let text = files.get(CHAPTER)!;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  const { plan, faults } = buildPlan({ id: COMPLETE.id, files: new Map(files).set(CHAPTER, text) });
  const one = (id: string) => [...plan!.goals, ...plan!.projects].find((record) => record.id === id);
  return { one, faults: faults.map(formatFault).map((line) => line.replace(/^\S+ /, '')) };
}

const ROADS = '    target: 180公里\n    year: 2026—2030\n    topic: 交通\n';

test('a record without topic and year has those of its chapter, and no others', () => {
  const { one, faults } = built(
    [ROADS, '    target: 180公里\n'],
    ['number: 5\n', 'number: 5\ntopic: 水利\nyear: 2029\n'],
  );
  expect(faults).toEqual([]);
  expect(one('g5-roads')).toMatchObject({ topic: '水利', year: 2029 });
  expect(one('g5-old-communities')).toMatchObject({ topic: '城镇建设', year: '2026—2030' });
  expect(one('p5-heating')).toMatchObject({ topic: '能源' });
});

test('a record without a name is called by its quote', () => {
  expect(built(['    name: 停车场项目\n', '']).one('p5-parking')).toMatchObject({ name: '停车场项目6座' });
});

test('a work is of the category its item is labelled with, unless its author says another or none', () => {
  const written = '    quote: 集中供热项目\n    category: 配套\n';
  const category = (line: string) =>
    built([written, `    quote: 集中供热项目\n${line}`]).one('p5-heating') as { category?: string };
  expect(category('').category).toBe('配套');
  expect(category('    category: 供热\n').category).toBe('供热');
  expect(category("    category: ''\n").category).toBeUndefined();
});

test('a work is at the places its name and quote say, unless its author says others or none', () => {
  const written = '    places: [清溪滞洪区]\n';
  const places = (line: string) => built([written, line]).one('p5-flood') as { places: string[] };
  const named = built().one('p5-flood') as { places: string[] };
  expect(places('')).toEqual(named);
  expect(places('    places: [环城路]\n').places).not.toEqual(named.places);
  expect(places('    places: []\n').places).toEqual([]);
});

const LONG = '新改建农村公路180公里，铺设天然气干线60公里';

test('of a long quote its first and last words are enough', () => {
  const { one, faults } = built(['quote: 新改建农村公路180公里', 'quote: 新改建农村……天然气干线60公里']);
  expect(faults).toEqual([]);
  expect(one('g5-roads')).toMatchObject({ quote: LONG, clause: 'c5-s3-p2', value: 180 });
});

test.each([
  ['新改建农村……光纤到村', 'Q1 引文「新改建农村……光纤到村」不在本章正文里 → 照抄正文，一字不差'],
  ['……天然气干线60公里', 'Q1 引文「……天然气干线60公里」不在本章正文里 → 照抄正文，一字不差'],
  ['农村……集体', 'Q2 引文「农村……集体」在 c5-s3-p3 里不止一处 → 多引几个字'],
])('a long quote whose ends are not there once is a fault: %s', (quote, fault) => {
  expect(built(['quote: 新改建农村公路180公里', `quote: ${quote}`]).faults).toContain(fault);
});

test('a target that is none is a fault that says what was probably meant', () => {
  const { one, faults } = built(['target: 180公里', 'target: 180公里以上']);
  expect(faults).toEqual(['Q13 「180公里以上」读不懂 → 是不是「≥180公里」？']);
  expect(one('g5-roads')).not.toHaveProperty('value');
});

test('a promise made in several places is one goal, and what one of them says of its figure holds', () => {
  const also = (id: string) =>
    `    also:\n      - { quote: 新改建农村公路180公里, clause: c5-s3-p2, id: ${id} }\n`;
  const { one, faults } = built([ROADS, ROADS + also('g5-roads-before')]);
  expect(faults).toEqual([]);
  expect(one('g5-roads')).toMatchObject({
    also: [{ quote: '新改建农村公路180公里', clause: 'c5-s3-p2', id: 'g5-roads-before' }],
  });
  expect(built([ROADS, ROADS + also('g5-gas')]).faults).toEqual(['Q3 id「g5-gas」重复 → 换一个']);
});

test('a promise without a figure is told in the words of its quote', () => {
  const words = (target: string) => built(['target: 180公里', `target: ${target}`]);
  expect(words('新改建').one('g5-roads')).toMatchObject({ words: '新改建' });
  expect(words('全覆盖').faults).toContain(
    'Q4 「全覆盖」不在引文「新改建农村公路180公里」里 → 照抄引文里说明达到什么的那几个字，如 全覆盖、翻一番',
  );
});

test('a goal without a target is a fault', () => {
  expect(built(['    target: 180公里\n', '']).faults).toContain(
    'S2 字段「goals.4.target」不合要求：必填，没有写 → 按作者手册补上这个字段',
  );
});

const BASELINE = 'reached: 38.6万吨, year: 2025, quote: 2、粮食总产';

test.each<[what: string, from: string, to: string, rule: string]>([
  ['a planned figure', 'planned: 38, reached: 38.6', 'planned: ‸39, reached: 38.6', 'Q4'],
  ['a reached figure', 'planned: 38, reached: 38.6', 'planned: 38, reached: ‸38.7', 'Q4'],
  ['the figure of an earlier year', '{ year: 2020, reached: 36.2 }', '{ year: 2020, reached: ‸36.3 }', 'Q4'],
  ['a year that is there twice', '{ year: 2020, reached: 36.2 }', '{ year: 2025, reached: 36.2 }', 'Q12'],
  ['the figure of the baseline', BASELINE, BASELINE.replace('38.6', '‸38.7'), 'Q4'],
  ['a baseline that is no figure', BASELINE, BASELINE.replace('38.6万吨', '‸38.6万吨以上'), 'Q13'],
  ['the unit of the baseline', BASELINE, BASELINE.replace('38.6万吨', '‸38.6亩'), 'Q10'],
  ['the year of the baseline', BASELINE, BASELINE.replace('2025', '‸2030'), 'Q11'],
  ['the quote of the baseline', BASELINE, BASELINE.replace('2、', '‸3、'), 'Q1'],
])('%s that does not fit is told where it stands', (_, from, to, rule) => {
  const path = 'chapters/02-蓝图.mdx';
  const written = files.get(path)!;
  expect(written).toContain(from);
  const marked = written.replace(from, to);
  const spot = marked.includes('‸') ? marked.indexOf('‸') : marked.indexOf('{ year: 2025, planned: 38,');
  const text = marked.replace('‸', '');
  const before = text.slice(0, spot).split('\n');
  const { faults } = buildPlan({ id: COMPLETE.id, files: new Map(files).set(path, text) });
  expect(faults).toContainEqual(
    expect.objectContaining({ rule, line: before.length, column: before.at(-1)!.length + 1 }),
  );
});
