/** What readers type for a place, against the real outline of the Xiping plan. */
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../scripts/read-plan.ts';
import { clauseLabel } from '../../naming/cite.ts';
import { cases, JUMP_INPUTS } from './inputs.ts';
import { jump } from './jump.ts';
import { PAGES } from './pages.ts';
import { outlineData } from '../../publish/index/outline.ts';
import { outlineOf } from './outline.ts';
import { buildPlan } from '../../plan/plan.ts';
import { searchTable } from '../../publish/index/search-table.ts';

const plan = buildPlan(readPlan('xiping-145', 'content')).plan!;
const pages = PAGES.map(([page]) => page);
const table = searchTable(plan, pages);
const outline = outlineOf(outlineData(plan), table);
const ids = (typed: string): string[] => jump(typed, outline).map(({ to }) => to);

const ALL = Object.entries(JUMP_INPUTS).map(([name, text]) => [name, cases(text)] as const);

test('at least 150 writings are tried', () => {
  const typed = ALL.flatMap(([, rows]) => rows.map(([text]) => text));
  expect(new Set(typed).size).toBe(typed.length);
  expect(typed.length).toBeGreaterThanOrEqual(150);
});

describe.each(ALL)('%s', (_, rows) => {
  test.each(rows)('「%s」 offers %j', (typed, wanted) => {
    expect(ids(typed)).toEqual(wanted);
  });
});

test('every clause is found by its id and by the name people give it', () => {
  for (const { id } of plan.clauses) {
    expect(ids(id), id).toEqual([id]);
    expect(ids(clauseLabel(id))[0], clauseLabel(id)).toBe(id);
  }
});

test('every chapter, section and box is found by the whole of its title, pasted', () => {
  for (const [id, title] of [...Object.entries(outline.names), ...outline.titles])
    expect(ids(title), title).toContain(id);
});

test('no number but its own leads to a chapter', () => {
  for (const { heading, number } of plan.chapters.slice(1)) {
    const [printed] = heading!.split(' ');
    for (const typed of [printed!, printed!.slice(1), `第${number}章`, `${number}章`])
      expect(ids(typed), typed).toEqual([`c${number}`]);
  }
});

test('an offer says what it is and where it stands', () => {
  expect(jump('3.2', outline)).toEqual([
    { to: 'c3-s2', name: '第三章第二节 以企业为主导，打造西平创新发展主战车', where: '' },
  ]);
  expect(jump('专栏7', outline)[0]).toEqual({
    to: 'c6-s3-p6',
    name: '专栏 7：能源工程',
    where: '第六章第三节',
  });
  expect(jump('[2021]8', outline)).toEqual([
    { to: 'c0-p2', name: '西政〔2021〕8号', where: '印发通知与序言' },
  ]);
  expect(jump('勘误', outline)).toEqual([{ to: 'errata', name: '勘误与存疑', where: '' }]);
  expect(jump('名词解释', outline)).toEqual([{ to: 'glossary', name: '术语', where: '' }]);
});

test('only pages that exist are offered', () => {
  const bare = outlineOf(outlineData(plan), searchTable(plan, ['.', 'errata']));
  expect(jump('数据', bare)).toEqual([]);
  expect(jump('项目', bare).map(({ to }) => to)).toEqual(['c2-s3-p8']);
});

test.each([
  '',
  ' ',
  '__proto__',
  'constructor',
  'names',
  '(?=',
  '[',
  '\\',
  '<b>',
  '\ud800',
  '第'.repeat(9999),
])('hostile input 「%s」 offers nothing', (typed) => {
  expect(ids(typed)).toEqual([]);
});

test('a word of many titles offers the four best: titles that begin with it, chapters first', () => {
  expect(ids('发展')).toEqual(['c2-s3', 'c2-s4', 'c1', 'c3']);
  expect(ids('工程')).toEqual(['c2-s3-p8', 'c3-s4-p6', 'c4-s1-p5', 'c4-s2-p8', 'projects']);
});
