import { expect, test } from 'vitest';
import { z } from 'zod';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { shapesOf } from './schemas.ts';
import { exportPlan } from './exports.ts';

const files = exportPlan(planOf(COMPLETE));
const data = (name: string): Record<string, unknown>[] =>
  JSON.parse(files.find((file) => file.name === name)!.body) as Record<string, unknown>[];
const record = (name: string, id: string): unknown => data(name).find((one) => one['id'] === id);

test('a goal is told with its base, its clause and the words it stands on', () => {
  expect(record('goals.json', 'g2-table-gdp')).toEqual({
    id: 'g2-table-gdp',
    name: '地区生产总值（附表）',
    clause: 'c2-s4-p3-r2',
    url: '../2/#c2-s4-p3-r2',
    quote: '1 地区生产总值 亿元 160 6 预期性',
    comparator: '=',
    value: 160,
    unit: '亿元',
    words: null,
    year: 2030,
    kind: '预期性',
    baseline: {
      value: 120,
      unit: '亿元',
      year: 2025,
      clause: 'c1-s1-p5-r1',
      url: '../1/#c1-s1-p5-r1',
      quote: '1、地区生产总值(亿元) 90.5 128 7.2 120 5.8',
    },
    history: [
      { year: 2020, planned: null, reached: 90.5 },
      { year: 2025, planned: 128, reached: 120 },
    ],
    topic: '综合经济',
    note: null,
    also: [],
  });
});

test('a project is told with its box, its places and where else it is spoken of', () => {
  expect(record('projects.json', 'p5-ring-road')).toEqual({
    id: 'p5-ring-road',
    name: '环城路东延工程',
    clause: 'c5-s1-p5-i1',
    url: '../5/#c5-s1-p5-i1',
    quote: '环城路东延工程',
    box: '专栏 5：中心城区提升工程',
    category: '路网',
    places: ['ring-road', 'north'],
    placeNames: ['环城路', '北部新区'],
    quantity: null,
    topic: '城镇建设',
    status: '计划',
    also: [{ clause: 'c5-s1-p2', url: '../5/#c5-s1-p2', quote: '实施环城路东延', id: 'p5-ring-road-east' }],
  });
  expect(record('projects.json', 'p6-library')).toMatchObject({ box: '专栏（原文未编号）' });
});

test('a place is told with the clauses, goals and projects that name it', () => {
  expect(record('places.json', 'qingxi')).toEqual({
    id: 'qingxi',
    name: '清溪镇',
    aliases: ['清溪'],
    kind: '乡镇',
    url: '../places/qingxi/',
    clauses: ['c4-s1-p3', 'c5-s2-p1'],
    goals: [],
    projects: ['p4-farmland', 'p4-tea'],
  });
});

test('a correction is told with all its misreadings and clauses, a doubt with what it is compared with', () => {
  const { corrections, doubts } = data('errata.json') as unknown as Record<string, Record<string, unknown>[]>;
  expect(corrections![0]).toMatchObject({ id: 'e1', found: ['云订', '云灯'], fixed: '云汀', places: 19 });
  expect(corrections!.find(({ id }) => id === 'c1-s1-p2-e1')).toMatchObject({ fixed: null });
  expect(doubts!.find(({ id }) => id === 'c3-s1-p1-d1')).toMatchObject({
    clause: 'c3-s1-p1',
    url: '../3/#c3-s1-p1',
    other: [{ clause: 'c8-p1', url: '../8/#c8-p1', found: '云汀经开区' }],
  });
});

test.each<[string, object]>([
  ['a field that nobody knows', { clauses: [], plan: 'yunting-155', extra: 1 }],
  ['a clause without a text', { plan: 'yunting-155', clauses: [{ id: 'c1', url: '../1/#c1' }] }],
  ['no plan', { clauses: [] }],
])('the shape of clauses.json refuses %s, and so does its JSON Schema', (_, wrong) => {
  const shape = shapesOf(planOf(COMPLETE))['clauses.json']!;
  expect(shape.safeParse(wrong).success).toBe(false);
  expect(z.fromJSONSchema(z.toJSONSchema(shape) as never).safeParse(wrong).success).toBe(false);
});

test('addresses in tables are whole where the site knows its own, those of the other files are not', () => {
  const HOME = 'https://www.example.gov.cn/ghgy/yunting-155/';
  const read = (name: string, home?: string): string =>
    exportPlan(planOf(COMPLETE), home).find((file) => file.name === name)!.body;
  for (const name of ['goals.csv', 'projects.csv', 'clauses.csv']) {
    expect(read(name)).toContain('../5/#c5-');
    expect(read(name, HOME)).toBe(read(name).replaceAll('../', HOME));
  }
  expect(read('goals.json', HOME)).toBe(read('goals.json'));
});
