import { Parser } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { publishedPlan } from '../../plan/published-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { editionOf } from '../data/edition.ts';
import { changesFeed } from './atom.ts';
import { changesOfEach, changesSince, earlier } from './changes.ts';
import { editionRecord } from './edition-record.ts';
import type { KeptEdition } from './kept-editions.ts';

let plan: Plan;
let kept: KeptEdition[];
beforeAll(() => {
  plan = publishedPlan(planOf(COMPLETE));
  const now = editionRecord(plan);
  const first = new Map(now);
  first.set('c2-s2-p1', now.get('c2-s2-p1')!.replace('全过程', '过程'));
  first.delete('g2-gdp-2030');
  first.set('p1-gone', '旧项目；计划');
  const second = new Map(first).set('c2-s2-p1', now.get('c2-s2-p1')!);
  kept = [
    { date: '2026-03-20', mark: 'aaaaaaaa', record: first },
    { date: '2026-03-28', mark: 'bbbbbbbb', record: second },
  ];
});

test('since each edition all is told that is otherwise now, and nothing else', () => {
  const since = changesSince(plan, kept);
  expect(since.map(({ edition, changes }) => [edition.mark, changes.map(({ id }) => id)])).toEqual([
    ['bbbbbbbb', ['g2-gdp-2030', 'p1-gone']],
    ['aaaaaaaa', ['c2-s2-p1', 'g2-gdp-2030', 'p1-gone']],
  ]);
  expect(since[1]!.changes[0]).toEqual({
    id: 'c2-s2-p1',
    kind: '正文',
    name: '第二章第二节第1段',
    there: '改动',
    before: '坚持生态优先。把绿色发展贯穿云汀发展',
    was: '',
    is: '全',
    after: '过程。',
  });
  expect(since[1]!.changes.map(({ kind, there }) => `${kind} ${there}`)).toEqual([
    '正文 改动',
    '目标 新增',
    '项目 删去',
  ]);
});

test('what a layer that is not published has had is not told as gone', () => {
  const shown = publishedPlan({ ...planOf(COMPLETE), meta: { ...plan.meta, layers: [] } });
  const before = [{ date: '2026-03-20', mark: 'aaaaaaaa', record: editionRecord(plan) }];
  expect(changesSince(shown, before)[0]!.changes).toEqual([]);
});

test('whatever is published of a plan and has an id is kept', () => {
  const record = editionRecord(plan);
  const { clauses, corrections, doubts, goals, projects } = plan;
  for (const { id } of [...clauses, ...corrections, ...doubts, ...goals, ...projects])
    if (!clauses.some(({ parent }) => parent === id)) expect(record.has(id), id).toBe(true);
});

test('the edition at hand is no earlier one, kept or not', () => {
  const mine = { date: '2026-04-01', mark: editionOf(plan).mark, record: editionRecord(plan) };
  expect(earlier(plan, [mine])).toEqual([]);
  expect(changesOfEach(plan, [...kept, mine]).map(({ edition, since }) => [edition.mark, since])).toEqual([
    [mine.mark, 'bbbbbbbb'],
    ['bbbbbbbb', 'aaaaaaaa'],
  ]);
});

test('the feed is well formed, with an entry for each edition, the newest first, each with an id of its own', () => {
  const names: string[] = [];
  const texts: Record<string, string[]> = {};
  const parser = new Parser(
    {
      onopentag: (name) => names.push(name),
      ontext: (text) => (texts[names.at(-1)!] ??= []).push(text),
      onclosetag: (name, implied) => {
        expect(implied && name !== 'link', name).toBe(false);
        expect(names.pop()).toBe(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(changesFeed(plan, kept, 'https://example.gov.cn/plan/changes/'));
  expect(names).toEqual([]);
  const ids = texts['id']!.filter((text) => text.trim());
  expect(new Set(ids).size).toBe(3);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(texts['updated']!.filter((text) => text.trim())).toEqual([
    '2026-04-01T00:00:00+08:00',
    '2026-04-01T00:00:00+08:00',
    '2026-03-28T00:00:00+08:00',
  ]);
  const content = texts['content']!.join('');
  expect(content).toContain(
    '正文 第二章第二节第1段（c2-s2-p1）改动：坚持生态优先。把绿色发展贯穿云汀发展〔增：全〕过程。',
  );
  expect(content).toContain('项目 p1-gone（p1-gone）删去：〔删：旧项目；计划〕');
});
