import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { TOPICS } from '../../plan/authoring/schema-plan.ts';
import { folderOf, pageOf } from '../../text/clause-id.ts';
import { glossary } from './glossary.ts';
import { byTopic, chaptersOfErrata, errataByChapter, topicOf } from './groups.ts';

const { goals, projects, terms, clauses } = planOf(COMPLETE);

/** Records of which one optional field after the other is left out, and then all of them. */
function left<R extends object>(records: readonly R[], keys: readonly (keyof R)[]): [string, R[]][] {
  const without = (record: R, some: readonly (keyof R)[]): R => {
    const rest = { ...record };
    for (const key of some) delete rest[key];
    return rest;
  };
  return [
    ['nothing', [...records]],
    ...keys.map((key): [string, R[]] => [String(key), records.map((r) => without(r, [key]))]),
    ['everything', records.map((record) => without(record, keys))],
    ['the topic of one', records.map((r, k) => (k === 0 ? without(r, keys) : r))],
  ];
}

const ids = (groups: { entries: { id: string }[] }[]): string[] =>
  groups.flatMap(({ entries }) => entries.map(({ id }) => id)).sort();
const all = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id).sort();

test.each(left(goals, ['topic', 'kind', 'year', 'value', 'unit', 'baseline', 'history', 'note']))(
  'every goal stands in one group, with %s left out',
  (_, some) => {
    expect(some.length).toBeGreaterThan(10);
    expect(ids(byTopic(some, TOPICS))).toEqual(all(goals));
  },
);

test.each(left(projects, ['topic', 'category', 'quantity']))(
  'every project stands in one group, with %s left out',
  (_, some) => {
    expect(some.length).toBeGreaterThan(10);
    expect(ids(byTopic(some, TOPICS))).toEqual(all(projects));
  },
);

test('what has no topic stands last, under a name the filter knows', () => {
  const all = projects.map((project, k) => ({ ...project, topic: k === 0 ? undefined : '工业' }));
  const groups = byTopic(all, TOPICS);
  expect(groups.map(({ id, name }) => `${id} ${name}`)).toEqual(['topic-3 工业', 'topic-17 其他']);
  expect(topicOf(all[0]!)).toBe('其他');
});

test('every term stands in the glossary once', () => {
  const listed = glossary(terms, clauses).flatMap(({ entries }) => entries.map(({ term }) => term.word));
  expect(listed.toSorted()).toEqual(terms.map(({ word }) => word).toSorted());
});

test('corrections of the whole text stand first, all errata in the chapter of their clause', () => {
  const plan = planOf(COMPLETE);
  const { corrections, doubts } = errataByChapter(plan);
  expect(all(corrections.flatMap(({ entries }) => entries))).toEqual(all(plan.corrections));
  expect(all(doubts.flatMap(({ entries }) => entries))).toEqual(all(plan.doubts));
  expect(corrections[0]).toMatchObject({ id: 'everywhere', entries: plan.corrections.slice(0, 4) });
  for (const { chapter, entries } of [...corrections.slice(1), ...doubts])
    for (const { where } of entries) expect(`chapter-${/\d+/.exec(where!)![0]}`).toBe(chapter);
});

test('a chapter to choose counts what is corrected in the whole text, too', () => {
  const plan = planOf(COMPLETE);
  const everywhere = plan.corrections.find(({ where, clauses }) => !where && clauses.length > 0)!;
  const countIn = (corrections: typeof plan.corrections): number | undefined =>
    chaptersOfErrata({ ...plan, corrections, doubts: [] }).find(
      ([value]) => value === `chapter-${folderOf(pageOf(everywhere.clauses[0]!))}`,
    )?.[2];
  expect(countIn([everywhere])).toBe(1);
  expect(countIn([everywhere, everywhere])).toBe(2);
  expect(countIn([])).toBeUndefined();
});

test('a chapter keeps one address, where nothing is corrected too', () => {
  const plan = planOf(COMPLETE);
  const addresses = ({ corrections, doubts }: ReturnType<typeof errataByChapter>) =>
    [...corrections, ...doubts].flatMap(({ id, also = [] }) => [id, also].flat());
  for (const some of [plan, { ...plan, corrections: [] }, { ...plan, doubts: [] }]) {
    const known = addresses(errataByChapter(some));
    expect(new Set(known).size).toBe(known.length);
    for (const { where } of [...some.corrections, ...some.doubts])
      if (where) expect(known).toContain(`chapter-${/\d+/.exec(where)![0]}`);
  }
});
