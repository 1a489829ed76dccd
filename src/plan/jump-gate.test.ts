/** The gate must let pass whatever `jump` has an answer for. */
import { expect, test } from 'vitest';
import { readPlan } from '../../scripts/read-plan.ts';
import { fold } from './fold.ts';
import { mayBeNamed, numbered } from './jump-gate.ts';
import { named } from './jump-name.ts';
import { PAGES } from './jump-pages.ts';
import { cases, JUMP_INPUTS } from './jump-inputs.ts';
import { NOTICE, PREFACE } from './jump-titles.ts';
import { jump } from './jump.ts';
import { outlineData, outlineOf } from './outline.ts';
import { buildPlan } from './plan.ts';
import { find, parseQuery, type Hit } from './search.ts';
import { searchTable } from './search-table.ts';

const plan = buildPlan(readPlan('xiping-145', 'content')).plan!;
const pages = PAGES.map(([page]) => page);
const table = searchTable(plan, pages);
const { lines, called } = table;
const outline = outlineOf(outlineData(plan), table);
const texts = plan.clauses.map(({ text }) => fold(text).text);

const NAMES = [...PAGES.flatMap(([, names]) => names), ...PREFACE, ...NOTICE];

/** What the search finds, by brute force. */
const hitsOf = (query: string): Hit[] => {
  const terms = parseQuery(query);
  return lines.flatMap(([id, kind, lead, length, parent], index): Hit[] => {
    const spots = terms.map((term) => find(texts[index]!, term));
    if (terms.length === 0 || spots.some((some) => some.length === 0)) return [];
    return [{ index, entry: { id, kind, lead, length, parent: parent === 1 }, spots: spots.flat() }];
  });
};
const passes = (query: string): boolean => numbered(query) || mayBeNamed(query, called, hitsOf(query));

test('a part of any title, a page by any of its names, the preface and the notice pass', () => {
  const names = [...Object.values(outline.names), ...outline.titles.map(([, title]) => title)];
  const parts = names.flatMap((name) => {
    const chars = [...name.replace(/^第.+?[章节] ?/u, '')];
    return [2, 3, 5, 9].flatMap((length) =>
      [0, 1, 4].map((from) => chars.slice(from, from + length).join('')),
    );
  });
  const queries = [...new Set([...parts, ...NAMES])].filter(Boolean);
  const meant = queries.filter((query) => jump(query, outline).length > 0);
  expect(meant.length).toBeGreaterThan(500);
  expect(meant.filter((query) => !passes(query))).toEqual([]);
});

test('every input that means a place passes', () => {
  const meant = Object.values(JUMP_INPUTS)
    .flatMap(cases)
    .filter(([, places]) => places.length > 0);
  expect(meant.length).toBeGreaterThan(150);
  expect(meant.map(([typed]) => typed).filter((typed) => !passes(typed))).toEqual([]);
});

test('what was found and is no number needs only the names', () => {
  const found = Object.values(JUMP_INPUTS)
    .flatMap(cases)
    .map(([typed]) => typed)
    .concat('发展', '工程', '人才', '建设', '农业 现代化', NAMES)
    .filter((typed) => !numbered(typed) && hitsOf(typed).length > 0);
  expect(found.length).toBeGreaterThan(50);
  for (const typed of found)
    expect(named(parseQuery(typed).join(' '), outline), typed).toEqual(jump(typed, outline));
});

test('words of the text that name nothing do not load what reads names', () => {
  for (const query of [
    '高标准农田建设',
    '万亩高标准',
    '嫘祖故里',
    '推动形成',
    '的',
    '255.7亿元',
    '均道路面积9平方米',
    '30万亩',
    '策，第二轮',
    '精简行政审批事项，优化',
    '代表',
  ])
    expect([query, hitsOf(query).length > 0, passes(query)]).toEqual([query, true, false]);
});

test('what was not found may be written in another way', () => {
  expect(passes('產業集聚區')).toBe(true);
  expect(passes('。。。')).toBe(true);
  expect(passes(' ')).toBe(false);
});
