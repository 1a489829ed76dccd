/** A goal says what its quote says: beyond that nothing is a fault. */
import { expect, test } from 'vitest';
import { formatFault, startOf } from '../../text/faults.ts';
import { goalSchema } from '../authoring/schema-chapter.ts';
import { fault } from '../rules/rules.ts';
import type { ReportField } from './values.ts';
import { checkComparator, checkUnit, checkYears } from './wording.ts';

/** What is told of a goal, its field in front. */
function told(quote: string, fields: Record<string, unknown>): string[] {
  const lines: string[] = [];
  const report: ReportField = (name, key, ...words) => {
    const line = formatFault(fault(name, startOf(''), ...words));
    lines.push(`${key} ${line.replace(/^:1:1 /, '').replace(`引文「${quote}」`, '引文')}`);
  };
  const goal = goalSchema.parse({ id: 'a', name: '甲', quote, ...fields });
  checkComparator(goal, quote, report);
  checkUnit('unit', goal, quote, report);
  checkYears(goal, quote, { from: 2026, to: 2030 }, report);
  return lines;
}

const at = (value: number, comparator = '=', rest = {}) => ({ value, comparator, ...rest });
const odd = (comparator: string, word: string, right: string): string[] => [
  `comparator Q9 comparator「${comparator}」与引文不合：引文说的是「${word}」 → 写 '${right}'`,
];
const none = (comparator: string): string[] => [
  `comparator Q9 comparator「${comparator}」与引文不合：引文里没有这个意思的字 → 不写 comparator；字在引文外面的，把引文加长到那里`,
];

test.each<[string, Record<string, unknown>, string[]]>([
  ['粮食总产稳定在40万吨以上', at(40, '>='), []],
  ['粮食总产稳定在40万吨以上', at(40, '<='), odd('<=', '以上', '>=')],
  ['粮食总产稳定在40万吨以上', at(40), odd('=', '以上', '>=')],
  ['登记失业率控制在4.5%以内', at(4.5, '<='), []],
  ['登记失业率控制在4.5%以内', at(4.5, '>='), odd('>=', '以内', '<=')],
  ['PM2.5浓度35微克以下', at(35), odd('=', '以下', '<=')],
  ['增长8%左右', at(8, '~'), []],
  ['增长8%左右', at(8, '>='), odd('>=', '左右', '~')],
  ['不低于90%', at(90, '<='), odd('<=', '不低于', '>=')],
  ['不超过90%', at(90, '>='), odd('>=', '不超过', '<=')],
  ['约100公里', at(100), odd('=', '约', '~')],
  ['产值突破50亿元', at(50), []],
  ['产值突破50亿元', at(50, '>='), []],
  ['覆盖率达到50%', at(50), []],
  ['覆盖率达到50%', at(50, '>='), none('>=')],
  ['覆盖率达到50%', at(50, '<='), none('<=')],
  ['覆盖率达到50%', at(50, '~'), none('~')],
  ['城镇达到50%，农村98%以上', at(50), []],
  ['城镇达到50%，农村98%以上', at(98), odd('=', '以上', '>=')],
  ['由5000元增加到8000元以上', at(5000), []],
  ['培育8~10个', { comparator: 'range', value: [8, 10] }, []],
  ['建成一座水厂', at(1), []],
])('comparator: 「%s」 with %j', (quote, fields, lines) => {
  expect(told(quote, fields)).toEqual(lines);
});

const unit = (is: string, other: string): string[] => [
  `unit Q10 单位「${is}」与引文不合：数的后面是「${other}」 → 照抄引文里的单位，不换算`,
];

test.each<[string, string, string[]]>([
  ['改建公路30公里', '公里', []],
  ['改建公路30公里', 'km', unit('km', '公里')],
  ['粮食总产达到40万吨', '亿元', unit('亿元', '万吨')],
  ['新建厂房30万㎡', '万m2', []],
  ['增长30％', '%', []],
  ['地区生产总值\t亿元\t365\t30\t预期性', '%', []],
  ['地区生产总值\t亿元\t365\t30\t预期性', '亿元', []],
  ['产业结构比调整为24:30:43', '%', []],
])('unit: 「%s」 in %s', (quote, is, lines) => {
  const value = quote.includes('40') ? 40 : 30;
  expect(told(quote, { value, unit: is })).toEqual(lines);
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['到2030年达到40万吨', { year: 2030 }, []],
  ['到2030年达到40万吨', { year: '2026—2030' }, []],
  ['到2030年达到40万吨', { year: 2035 }, ['year Q11 目标年「2035」与引文不合 → 引文里的年份：2030']],
  ['到2027年和2030年分别达到30万吨和40万吨', { year: 2030 }, []],
  ['比2025年提高5万吨', { year: 2030 }, []],
  [
    '年均增长5%',
    { year: 2021 },
    ['year Q11 目标年「2021」早于规划的起年 2026 → 目标是规划期要达到的数；改正 year，过去的成绩不是目标'],
  ],
  ['年均增长5%', { year: '“十五五”期间' }, []],
  [
    '年均增长5%',
    { year: 2030, baseline: { value: 1, year: 2030, quote: '一' } },
    ['baseline Q11 基数的年份「2030」不早于目标年 2030 → 改正 baseline 的 year'],
  ],
])('year: 「%s」 with %j', (quote, fields, lines) => {
  expect(told(quote, fields)).toEqual(lines);
});
