/** The gate must let pass whatever `jump` has an answer for: inputs of people, over the real plan. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { looksNumbered } from '../../../src/search/jump/gate.ts';
import { jump } from '../../../src/search/jump/jump.ts';
import { jumpByName } from '../../../src/search/jump/name.ts';
import { PAGE_NAMES } from '../../../src/search/jump/pages.ts';
import { NOTICE, PREFACE } from '../../../src/search/jump/titles.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { simplify } from '../../../src/search/traditional.ts';
import { planOf, XIPING } from '../fixture-plans.ts';
import { cases, jumping } from '../truth/jumping.ts';
import { JUMP_INPUTS } from './jump-inputs.ts';

const { outline, hitsOf, passes } = jumping(planOf(XIPING));
const NAMES = [...PAGE_NAMES.flatMap(([, names]) => names), ...PREFACE, ...NOTICE];

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
    .filter((typed) => !looksNumbered(typed) && hitsOf(typed).length > 0);
  expect(found.length).toBeGreaterThan(50);
  for (const typed of found)
    expect(jumpByName(parseQuery(typed).join(' '), outline), typed).toEqual(jump(typed, outline));
});

test('what was not found and is no number needs only the names, in the plan’s characters', () => {
  const missed = Object.values(JUMP_INPUTS)
    .flatMap(cases)
    .map(([typed]) => typed)
    .concat('十三五规划', '公租房', NAMES)
    .filter((typed) => !looksNumbered(typed) && hitsOf(simplify(typed)).length === 0);
  expect(missed.length).toBeGreaterThan(20);
  const names = (typed: string): object[] => jumpByName(simplify(typed), outline);
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
