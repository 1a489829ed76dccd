/** A goal says what its quote says: beyond that nothing is a fault. */
import { expect, test } from 'vitest';
import { formatFault, startOf } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import { readTarget } from './target.ts';
import type { ReportField, Stated } from './values.ts';
import { checkComparator, checkUnit, checkYears } from './wording.ts';

/** What is told of a goal, its field in front. */
function told(quote: string, { target = '1', ...fields }: Partial<Stated> & { target?: string }): string[] {
  const lines: string[] = [];
  const report: ReportField = (name, key, ...words) => {
    const line = formatFault(fault(name, startOf(''), ...words));
    lines.push(`${[key].flat().join('.')} ${line.replace(/^:1:1 /, '').replace(`引文「${quote}」`, '引文')}`);
  };
  const goal = { name: '甲', quote, ...readTarget(target)!, ...fields };
  checkComparator(goal, [quote], report);
  checkUnit('target', goal, quote, report);
  checkYears(goal, quote, { from: 2026, to: 2030 }, report);
  return lines;
}

const odd = (is: string, word: string, right: string): string[] => [
  `target Q9 target「${is}」与引文不合：引文说的是「${word}」 → 写作 ${right}`,
];
const none = (is: string, right: string): string[] => [
  `target Q9 target「${is}」与引文不合：引文里没有这个意思的字 → 写作 ${right}；字在引文外面的，把引文加长到那里`,
];

test.each<[string, string, string[]]>([
  ['粮食总产稳定在40万吨以上', '≥40万吨', []],
  ['粮食总产稳定在40万吨以上', '≤40万吨', odd('≤40万吨', '以上', '≥40万吨')],
  ['粮食总产稳定在40万吨以上', '40万吨', odd('40万吨', '以上', '≥40万吨')],
  ['登记失业率控制在4.5%以内', '≤4.5%', []],
  ['登记失业率控制在4.5%以内', '≥4.5%', odd('≥4.5%', '以内', '≤4.5%')],
  ['PM2.5浓度35微克以下', '35微克', odd('35微克', '以下', '≤35微克')],
  ['增长8%左右', '约8%', []],
  ['增长8%左右', '≥8%', odd('≥8%', '左右', '约8%')],
  ['不低于90%', '≤90%', odd('≤90%', '不低于', '≥90%')],
  ['不超过90%', '≥90%', odd('≥90%', '不超过', '≤90%')],
  ['比例超过90%', '>90%', []],
  ['比例超过90%', '≥90%', odd('≥90%', '超过', '>90%')],
  ['低于5%', '5%', odd('5%', '低于', '<5%')],
  ['约100公里', '100公里', odd('100公里', '约', '约100公里')],
  ['产值突破50亿元', '50亿元', []],
  ['产值突破50亿元', '≥50亿元', []],
  ['覆盖率达到50%', '50%', []],
  ['覆盖率达到50%', '≥50%', none('≥50%', '50%')],
  ['覆盖率达到50%', '≤50%', none('≤50%', '50%')],
  ['覆盖率达到50%', '约50%', none('约50%', '50%')],
  ['城镇达到50%，农村98%以上', '50%', []],
  ['城镇达到50%，农村98%以上', '98%', odd('98%', '以上', '≥98%')],
  ['由5000元增加到8000元以上', '5000元', []],
  ['培育8~10个', '8—10个', []],
  ['建成一座水厂', '1座', []],
])('comparator: 「%s」 with %j', (quote, target, lines) => {
  expect(told(quote, { target })).toEqual(lines);
});

const unit = (is: string, other: string): string[] => [
  `target Q10 单位「${is}」与引文不合：数的后面是「${other}」 → 照抄引文里的单位，不换算`,
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
  expect(told(quote, { target: `${value}${is}` })).toEqual(lines);
});

test.each<[string, Partial<Stated>, string[]]>([
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
    ['baseline.year Q11 基数的年份「2030」不早于目标年 2030 → 改正 baseline 的 year'],
  ],
])('year: 「%s」 with %j', (quote, fields, lines) => {
  expect(told(quote, fields)).toEqual(lines);
});
