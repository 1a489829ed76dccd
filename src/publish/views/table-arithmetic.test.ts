/** What a table says twice must come out as on paper, and each figure with all that names it. */
import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { tableChecks } from './table-arithmetic.ts';
import { namedTables, rowsInWords } from './table-columns.ts';

const plan = planOf(COMPLETE);
const [table] = namedTables(plan);

test('a row is told in words, each figure behind its head', () => {
  const told = rowsInWords(plan);
  expect(told.get('c2-s4-p3-r2')).toBe('地区生产总值：单位 亿元，2030年目标 160，年均增长% 6，属性 预期性');
  expect(told.get('c1-s1-p5-r1')).toBe(
    '地区生产总值(亿元)：2020年 90.5，“十四五”规划目标 2025年 128，年均增长% 7.2，“十四五”完成情况 2025年 120，年均增长% 5.8',
  );
  for (const { id, cells } of namedTables(plan).flatMap(({ rows }) => rows))
    for (const { words } of cells.slice(1)) expect(told.get(id)).toContain(words);
});

test('a column is named by its head from above, and knows its year or that it says yearly growth', () => {
  expect(table!.label).toBe('专栏 1-1');
  expect(table!.columns.map(({ head, year, yearly }) => [head.join('/'), year, yearly])).toEqual([
    ['指标名称', undefined, false],
    ['2020年', 2020, false],
    ['“十四五”规划目标/2025年', 2025, false],
    ['“十四五”规划目标/年均增长%', undefined, true],
    ['“十四五”完成情况/2025年', 2025, false],
    ['“十四五”完成情况/年均增长%', undefined, true],
  ]);
});

test('a row is named by its words without the number of its item; a dash is no figure', () => {
  const row = table!.rows[5]!;
  expect(row.name).toBe('城镇调查失业率(%)');
  expect(row.cells.map(({ words }) => words)).toEqual(['6、城镇调查失业率(%)', '5.6', '5.5', '5.2']);
});

test('growth is recomputed from the years beside it: of a share in points, of all else compounded', () => {
  const [found, ...others] = tableChecks(plan);
  expect(others).toEqual([]);
  expect(
    found!.checks.map(({ name, formula, result, stated }) => `${name} ${formula} = ${result}，${stated}`),
  ).toEqual([
    '地区生产总值(亿元) (128 ÷ 90.5)^(1/5) − 1 = 7.18%，7.2%',
    '地区生产总值(亿元) (120 ÷ 90.5)^(1/5) − 1 = 5.81%，5.8%',
    '粮食总产(万吨) (38 ÷ 36.2)^(1/5) − 1 = 0.98%，1%',
    '粮食总产(万吨) (38.6 ÷ 36.2)^(1/5) − 1 = 1.29%，1.3%',
    '城镇化率(%) (48 − 41.2) ÷ 5 = 1.36个百分点，1.4%',
    '城镇化率(%) (47.6 − 41.2) ÷ 5 = 1.28个百分点，1.3%',
    '农村居民人均可支配收入(元) (18500 ÷ 13200)^(1/5) − 1 = 6.98%，7%',
    '农村居民人均可支配收入(元) (18900 ÷ 13200)^(1/5) − 1 = 7.44%，7.4%',
  ]);
});

test('the share of two sectors is the sum of theirs in the row that gives all three', () => {
  const changed = planOf(COMPLETE);
  const row = changed.chapters
    .flatMap(({ blocks }) => blocks.flatMap(({ children }) => children))
    .find(({ id }) => id === 'c1-s1-p5-r5')!;
  row.ownText = row.ownText.replace('外贸出口总额(万元)', '二三产业的比重(%)').replace('9600', '83.0');
  const sums = tableChecks(changed)[0]!.checks.filter(({ formula }) => formula.includes('+'));
  expect(sums.map(({ column, formula, result, stated }) => [column, formula, result, stated])).toEqual([
    ['2020年', '38 + 41', '79%', '1200%'],
    ['“十四五”完成情况 2025年', '37 + 45', '82%', '83.0%'],
  ]);
});
