/** Citations against a table that a person has read. */
import { expect, test } from 'vitest';
import { readPlan } from '../../scripts/read-plan.ts';
import { quotation, reference, sourceName, type Passage } from './citation.ts';
import { QUOTED } from './citation.cases.ts';
import { buildPlan } from '../plan/plan.ts';

const plan = buildPlan(readPlan('xiping-145', 'content')).plan!;
const clauses = new Map(plan.clauses.map((clause) => [clause.id, clause]));
const NAME = '《西平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》（西政〔2021〕8号）';
const PAGE = 'https://example.org/xiping-145/';

/** The clause as the page offers it for citing. */
function passage(id: string): Passage {
  const clause = clauses.get(id)!;
  const block = clause.parent ? clauses.get(clause.parent)! : clause;
  const [first] = block.text.split('\n');
  return {
    id,
    words: clause.text,
    title: first!.startsWith('专栏') ? first : undefined,
    table: block.kind === 'table',
  };
}

test.each(QUOTED)('%s is quoted word by word and by its place', (id, words, place) => {
  expect(quotation(plan.meta, passage(id))).toBe(`${words}（${NAME}${place}）`);
});

test('a quotation of each clause holds all its characters in order, only quotation marks and cells aside', () => {
  const level = (text: string): string => text.replace(/[“‘]/g, '「').replace(/[”’]/g, '」').trim();
  for (const { id, text } of plan.clauses) {
    const quoted = quotation(plan.meta, passage(id));
    const [, words] = /^“([^]*)”（《/.exec(quoted)!;
    expect(level(words!).replaceAll('｜', '\t'), id).toBe(level(text));
    expect(words, id).not.toMatch(/[“”]/);
  }
});

test('quotes inside quotes inside a quotation alternate', () => {
  const words = '他说：“要读‘规划’全文。”';
  expect(quotation(plan.meta, { id: 'c1-p1', words })).toBe(`“他说：‘要读“规划”全文。’”（${NAME}第一章）`);
});

test.each<[string, Partial<Passage>, string]>([
  ['within a section', { id: 'c3-s2-p1', end: 'c3-s2-p4' }, '第三章第二节'],
  ['over two sections', { id: 'c3-s1-p4', end: 'c3-s2-p1' }, '第三章'],
  [
    'within a box',
    { id: 'c5-s1-p2-i1', end: 'c5-s1-p2-i3', title: '专栏 5-1：县域空间结构' },
    '第五章第一节专栏5-1',
  ],
  ['out of a box', { id: 'c5-s1-p2-i5', end: 'c5-s2-p1', title: '专栏 5-1：县域空间结构' }, '第五章'],
])('words %s are cited by what they share', (_, part, place) => {
  expect(quotation(plan.meta, { id: '', words: '全县', ...part })).toBe(`“全县”（${NAME}${place}）`);
});

test('a plan whose number is not known is cited without one', () => {
  expect(sourceName({ ...plan.meta, number: undefined })).toBe(NAME.replace('（西政〔2021〕8号）', ''));
});

test.each<[string, string | null, string]>([
  ['the whole plan', null, '[EB/OL]'],
  ['a paragraph', 'c3-s1-p4', '[EB/OL]'],
  ['an item of a box', 'c5-s1-p2-i1', '[EB/OL]'],
  ['a table', 'c2-s4-p11', '：专栏2-1 “十四五”时期西平县经济社会发展主要指标[DS/OL]'],
  ['a row of a table', 'c1-s1-p32-r1', '：专栏1-1 西平县“十三五”规划主要目标完成情况[DS/OL]'],
])('%s is listed after GB/T 7714—2025', (_, id, end) => {
  const address = PAGE + (id ? `${/\d+/.exec(id)![0]}/#${id}` : '');
  expect(reference(plan.meta, address, '2026-07-01', id ? passage(id) : undefined)).toBe(
    `西平县人民政府. 西平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要${end}. （2021-09-20）[2026-07-01]. ${address}.`,
  );
});

test('a table without a title is listed by its place', () => {
  const listed = reference(plan.meta, PAGE, '2026-07-01', { id: 'c2-s4-p11', words: '', table: true });
  expect(listed).toContain('纲要：第二章第四节附表[DS/OL]. ');
});
