/** The gate must let pass whatever `jump` has an answer for. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readPlan } from '../../../scripts/read-plan.ts';
import { fold } from '../fold.ts';
import { mayBeNamed, numbered } from './gate.ts';
import { named } from './name.ts';
import { PAGES } from './pages.ts';
import { cases, JUMP_INPUTS } from './inputs.ts';
import { NOTICE, PREFACE } from './titles.ts';
import { jump } from './jump.ts';
import { outlineData } from '../../publish/index/outline.ts';
import { outlineOf } from './outline.ts';
import { buildPlan } from '../../plan/plan.ts';
import { find, nearest, pairs, parseQuery, type Hit } from '../search.ts';
import { searchTable } from '../../publish/index/search-table.ts';
import { simplify } from '../traditional.ts';

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
/** What comes near, by brute force. */
const nearOf = (query: string): Hit[] => {
  const found = pairs(parseQuery(query)).map((pair) => hitsOf(`"${pair}"`));
  const whole = found.map((hits) => hits.filter(({ entry }) => !entry.parent).map(({ index }) => index));
  const lengths = lines.map(([, , , length]) => length);
  return nearest(whole, lengths).map((index) => {
    const hits = found.flat().filter((hit) => hit.index === index);
    return { ...hits[0]!, spots: hits.flatMap(({ spots }) => spots) };
  });
};
const passes = (typed: string): boolean => {
  const query = simplify(typed);
  const hits = hitsOf(query);
  return numbered(query) || mayBeNamed(query, called, hits, hits.length > 0 ? [] : nearOf(query));
};

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

test('what was not found and is no number needs only the names, in the plan’s characters', () => {
  const missed = Object.values(JUMP_INPUTS)
    .flatMap(cases)
    .map(([typed]) => typed)
    .concat('十三五规划', '公租房', NAMES)
    .filter((typed) => !numbered(typed) && hitsOf(simplify(typed)).length === 0);
  expect(missed.length).toBeGreaterThan(20);
  const names = (typed: string): object[] => named(simplify(typed), outline);
  expect(missed.filter((typed) => !isDeepStrictEqual(names(typed), jump(typed, outline)))).toEqual([]);
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

test('what was not found may be a title without its signs; where nothing near is one, nothing is loaded', () => {
  expect(['十三五规划', '三五规划执行'].map(passes)).toEqual([true, true]);
  expect(['公租房', '高标淮农田', '养老院', ' '].filter(passes)).toEqual([]);
});
