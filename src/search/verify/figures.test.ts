import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { figureClaims, type TargetFigure } from './figures.ts';
import { BETWEEN } from './verify-data.ts';

const target = (name: string, value: TargetFigure['value'], unit: string, year = '2025'): TargetFigure => ({
  name,
  year,
  value,
  unit,
  printed: `${[value].flat().join('—')}${unit}`,
  clause: 'c2-p1',
});
const TARGETS = [
  target('常住人口城镇化率', 50, '%'),
  target('地区生产总值', 365, '亿元'),
  target('地区生产总值年均增长', 7.6, '%', '2021—2025'),
  target('新建高标准农田', [10, 15], '万亩'),
];
const claims = (words: string): [string, boolean][] =>
  figureClaims(fold(words).text, TARGETS, BETWEEN).map((claim) => [claim.target.name, claim.agrees]);

test.each([
  ['到2025年城镇化率60%', [['常住人口城镇化率', false]]],
  ['2025年，常住人口城镇化率将达到50％以上', [['常住人口城镇化率', true]]],
  ['地区生产总值年均增长8%', [['地区生产总值年均增长', false]]],
  ['地区生产总值达到365亿元', [['地区生产总值', true]]],
  ['新建高标准农田10至15万亩', [['新建高标准农田', false]]],
  ['到2035年城镇化率60%', []],
  ['城镇化率稳步提高', []],
  ['医疗覆盖率60%', []],
] as const)('%s', (words, expected) => {
  expect(claims(words)).toEqual(expected);
});
