import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIXTURES, planFilesOf } from '../../../scripts/testing/fixture-plans.ts';
import { formatChapter } from './format-chapter.ts';
import { COLUMNS, columnsOf } from './print-record.ts';

const chapter = (fields: string): string => `---\n${fields}\n---\n\n正文。\n`;
const formatted = (fields: string): string[] => formatChapter(chapter(fields)).split('\n').slice(1, -4);

test('one record is one line, in the order of the manual', () => {
  expect(
    formatted(
      'title: 起点\nnumber: 1\ngoals:\n  - quote: 粮食总产稳定在40万吨以上\n    target: ≥40万吨\n    id: grain',
    ),
  ).toEqual([
    'number: 1',
    'title: 起点',
    'goals:',
    '  - { id: grain, target: ≥40万吨, quote: 粮食总产稳定在40万吨以上 }',
  ]);
});

test('what goes without saying is left out', () => {
  const fields = [
    'number: 1',
    'title: 起点',
    'topic: 水利',
    'year: 2030',
    'goals:',
    '  - { id: a, target: 5公里, year: 2030, name: 甲, quote: 甲, topic: 水利 }',
    '  - { id: b, target: 5公里, year: 2035, name: 甲, quote: 乙, topic: 交通 }',
    'projects:',
    '  - { id: c, quote: 丙, topic: 水利, status: 计划, places: [] }',
  ];
  expect(formatted(fields.join('\n'))).toEqual([
    ...fields.slice(0, 5),
    '  - { id: a, target: 5公里, quote: 甲 }',
    '  - { id: b, target: 5公里, year: 2035, name: 甲, quote: 乙, topic: 交通 }',
    'projects:',
    '  - { id: c, quote: 丙, places: [] }',
  ]);
});

const LONG = '加快推进城区内第一、三中学，第一、二、三小学改扩建工程建设，';

test('a record wider than a line stands on as few as it needs, and says the same', () => {
  const also = [{ quote: LONG, clause: 'c1-p2' }, { quote: `${LONG}${LONG}${LONG}` }, { quote: '5, 6 {' }];
  const fields = JSON.stringify({
    number: 1,
    title: '起点',
    projects: [{ id: 'a', quote: LONG + LONG, also }],
  });
  const lines = formatted(
    fields
      .slice(1, -1)
      .replace(/"(number|title|projects)":/g, '\n$1: ')
      .replace(/,\n/g, '\n')
      .trim(),
  );
  expect(lines.length).toBeLessThan(12);
  expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(COLUMNS);
  expect(parse(lines.join('\n'))).toEqual(JSON.parse(fields));
});

test('comments and empty lines before records stay', () => {
  const fields = ['# 头', 'number: 1', 'title: 起点', 'goals:', '  # 第一节', '  - { id: a, quote: 甲 }'];
  expect(formatted(fields.join('\n'))).toEqual(fields);
  expect(formatted('number: 1\ntitle: 起点\ngoals:\n  - id: a # 存疑\n    quote: 甲')).toEqual([
    'number: 1',
    'title: 起点',
    'goals:',
    '  # 存疑',
    '  - { id: a, quote: 甲 }',
  ]);
});

test.each([
  ['no fields', '正文。\n'],
  ['YAML that cannot be read', chapter('number: 1\ntitle: "起点')],
  ['fields that are none', chapter('- 甲')],
])('%s stay as they are', (_, text) => {
  expect(formatChapter(text)).toBe(text);
});

test.each(FIXTURES)('formatting $id twice changes nothing, and no value', (folder) => {
  for (const [name, text] of planFilesOf(folder)) {
    if (!name.endsWith('.mdx')) continue;
    const once = formatChapter(text);
    expect(formatChapter(once), name).toBe(once);
    const lines = once.slice(0, once.indexOf('\n---')).split('\n');
    expect(Math.max(...lines.map(columnsOf)), name).toBeLessThanOrEqual(COLUMNS);
  }
});
