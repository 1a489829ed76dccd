import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../scripts/read-plan.ts';
import { buildPlan } from '../plan.ts';
import { clausesNaming, cutAround } from '../../publish/views/place-clauses.ts';
import { findPlaces, placeNamed } from './places.ts';
import type { Place } from '../authoring/schema-lists.ts';

const plan = buildPlan(readPlan('xiping-145', 'content')).plan!;

const place = (id: string, name: string, rest: Partial<Place> = {}): Place => ({
  id,
  name,
  kind: '乡镇',
  aliases: [],
  at: {},
  exclude: [],
  ...rest,
});

/** Names found in a sentence. */
const named = (sentence: string, places: Place[], clause = 'c5-s3-p3'): string[] =>
  findPlaces([{ id: clause, own: sentence, local: [] }], places).map((m) => sentence.slice(m.start, m.end));

describe('the page of a town lists exactly the clauses a plain search finds for its name and aliases', () => {
  test.each(['盆尧镇', '五沟营镇', '出山镇', '权寨镇', '师灵镇', '重渠乡', '焦庄乡'])('%s', (name) => {
    const town = plan.places.find((p) => p.name === name)!;
    const plain = plan.clauses
      .filter(({ text }) =>
        [town.name, ...town.aliases].some((form) => text.replace(/\s/g, '').includes(form)),
      )
      .map(({ id }) => id);
    expect(clausesNaming(plan, town.id).map(({ clause }) => clause.id)).toEqual(plain);
    expect(plain.length).toBeGreaterThan(0);
  });
});

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
  expect(placeNamed(plan.places, '二郎')).toBe(placeNamed(plan.places, '二郎镇'));
  expect(placeNamed(plan.places, '产业聚集区')).toBe(placeNamed(plan.places, '产业集聚区'));
  expect(placeNamed(plan.places, '白石镇')).toBeNull();
});

test('every town and street has a page, also those the plan does not name', () => {
  const towns = plan.places.filter(({ kind }) => kind === '乡镇' || kind === '街道');
  expect(towns).toHaveLength(20);
  expect(clausesNaming(plan, 'baicheng')).toEqual([]);
});

test('an excerpt marks the name and nothing else', () => {
  for (const naming of clausesNaming(plan, 'penyao').filter(({ spots }) => spots.length > 0))
    for (const { text } of cutAround(naming).filter((stretch) => stretch.named))
      expect(text).toMatch(/^盆尧镇?$/);
});
