import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { clausesNaming, cutAround } from '../../publish/views/place-clauses.ts';
import { findPlaces, placeNamed } from './places.ts';
import type { Place } from '../authoring/schema-lists.ts';

const plan = planOf(COMPLETE);

const place = (id: string, name: string, rest: Partial<Place> = {}): Place => ({
  id,
  name,
  kind: '乡镇',
  aliases: [],
  at: {},
  exclude: [],
  unnamed: false,
  ...rest,
});

/** Names found in a sentence. */
const named = (sentence: string, places: Place[], clause = 'c5-s3-p3'): string[] =>
  findPlaces([{ id: clause, ownText: sentence, local: [] }], places).map((m) =>
    sentence.slice(m.start, m.end),
  );

test('人和 is a place in a list of townships and in 人和乡, not where people live in harmony', () => {
  const places = [place('renhe', '人和乡', { at: { 人和: ['c5-s3-p3'] } })];
  expect(named('老王坡、宋集、人和、盆尧', places)).toEqual(['人和']);
  expect(named('政通人和、百业兴旺', places, 'c2-s1-p1')).toEqual([]);
  expect(named('西平县人和乡众基花木产业园', places, 'c2-s3-p8-i3')).toEqual(['人和乡']);
});

test('the longest form wins: 杨庄滞洪区 is not 杨庄乡, 嫘祖文化苑 is not 嫘祖镇', () => {
  const places = [
    place('yangzhuang', '杨庄乡', { aliases: ['杨庄'] }),
    place('flood', '杨庄滞洪区', { kind: '水系' }),
    place('leizu', '嫘祖镇', { aliases: ['嫘祖'], exclude: ['嫘祖文化'] }),
  ];
  expect(named('在杨庄滞洪区建成一个中型水利枢纽工程', places)).toEqual(['杨庄滞洪区']);
  expect(named('专探、嫘祖、出山、杨庄', places)).toEqual(['嫘祖', '杨庄']);
  expect(named('弘扬嫘祖文化', places)).toEqual([]);
});

test('a record may name a place by its name, an alias or a form that counts only here and there', () => {
  expect(['清溪镇', '清溪', '和平', '王𠮷村'].map((name) => placeNamed(plan.places, name))).toEqual([
    'qingxi',
    'qingxi',
    'heping',
    'wangji',
  ]);
  expect(placeNamed(plan.places, '白石镇')).toBeNull();
});

test('a form that counts only here and there, a longer name and an excluded word are no mention', () => {
  const clauses = (id: string): string[] => clausesNaming(plan, id).map(({ clause }) => clause.id);
  expect(clauses('heping')).toEqual(['c4-s1-p3', 'c5-s3-p5-i1']);
  expect(clauses('qingxi')).toEqual(['c4-s1-p3', 'c5-s2-p1']);
  expect(clauses('qingxi-flood')).toEqual(['c5-s4-p4-r2']);
});

test('a place the plan does not name is on no clause', () => {
  expect(clausesNaming(plan, 'donghu')).toEqual([]);
});

test.each([
  ['短句，清溪镇建厂。', '短句，清溪镇建厂。'],
  [
    `${'甲'.repeat(30)}，乙、清溪镇建厂；${'丙'.repeat(20)}，${'丁'.repeat(30)}`,
    `…乙、清溪镇建厂；${'丙'.repeat(20)}…`,
  ],
  [`${'甲'.repeat(30)}清溪镇${'丙'.repeat(60)}`, `…${'甲'.repeat(22)}清溪镇${'丙'.repeat(38)}…`],
])('an excerpt of %j begins and ends at a sign where one stands near', (text, shown) => {
  const start = text.indexOf('清溪镇');
  const naming = { clause: { text } as never, spans: [{ start, end: start + 3 }] };
  expect(
    cutAround(naming)
      .map((run) => run.text)
      .join(''),
  ).toBe(shown);
});

test('an excerpt marks the name and nothing else', () => {
  for (const naming of clausesNaming(plan, 'qingxi'))
    for (const { text } of cutAround(naming).filter((stretch) => stretch.named))
      expect(text).toMatch(/^清溪镇?$/);
});
