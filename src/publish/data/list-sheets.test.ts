import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { goalSheet, projectSheet } from './list-sheets.ts';

const plan = planOf(COMPLETE);
const sheets = { goals: goalSheet(plan, null), projects: projectSheet(plan, null) };
/** A record's cells by their heads. */
const told = (list: keyof typeof sheets, id: string): Record<string, string> =>
  Object.fromEntries(sheets[list].heads.map((head, k) => [head, sheets[list].rows[id]![k]!]));

test.each(['goals', 'projects'] as const)(
  'the sheet of %s has a row a record, and no head without a cell',
  (list) => {
    const { heads, rows } = sheets[list];
    expect(Object.keys(rows)).toEqual(plan[list].map(({ id }) => id));
    expect(heads.filter((head) => !/^\p{Script=Han}+$/u.test(head))).toEqual([]);
    for (const row of Object.values(rows)) expect(row.length).toBe(heads.length);
    for (const k of heads.keys()) expect(Object.values(rows).some((row) => row[k])).toBe(true);
  },
);

test('a goal is told in words and in figures, with its quotation and its citation', () => {
  expect(told('goals', 'g2-table-gdp')).toMatchObject({
    指标: '地区生产总值（附表）',
    目标: '160亿元',
    数值: '160',
    单位: '亿元',
    年份: '2030年',
    性质: '预期性',
    基数: '120亿元',
    基数年份: '2025年',
    主题: '综合经济',
    引文: '1 地区生产总值 亿元 160 6 预期性',
    网址: '../2/#c2-s4-p3-r2',
  });
  expect(told('goals', 'g2-table-gdp')['出处']).toMatch(/^《.+》.*第二章第四节第3段第2行$/);
});

test('a project names its places, and says its state only where it is more than planned', () => {
  for (const { id, places, status } of plan.projects) {
    const { 地方, 状态 } = told('projects', id);
    expect(地方).toBe(places.map((place) => plan.places.find((one) => one.id === place)!.name).join('、'));
    expect(状态 ?? '').toBe(status === '计划' ? '' : status);
  }
});

test('addresses are whole where the site knows its own', () => {
  const { address, rows } = goalSheet(plan, 'https://example.org/p/');
  expect(rows['g2-table-gdp']![address]).toBe('https://example.org/p/2/#c2-s4-p3-r2');
});
