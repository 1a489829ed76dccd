/** 数字核对 of Xiping's plan: what a clerk reads first, and that no entry is a bare figure. */
import { expect, test } from 'vitest';
import { growthChecks } from '../../../src/publish/views/arithmetic.ts';
import { numberChecks } from '../../../src/publish/views/number-checks.ts';
import { quotedFigures } from '../../../src/publish/views/quoted-figures.ts';
import { tableChecks } from '../../../src/publish/views/table-arithmetic.ts';
import { planOf, XIPING } from '../fixture-plans.ts';

const plan = planOf(XIPING);
const { differing, computed } = numberChecks(plan);

test('every growth of the first table is recomputed, and the targets of the second that state base and growth', () => {
  expect(tableChecks(plan).map(({ label, checks }) => [label, checks.length])).toEqual([['专栏 1-1', 21]]);
  expect(growthChecks(plan).map(({ goal, result }) => [goal.name, result])).toEqual([
    ['地区生产总值', 368.8],
    ['全社会固定资产投资', 333.21],
    ['服务业增加值占GDP比重', 43.9],
    ['城镇化率（2025年）', 50.02],
  ]);
});

test('every quote of it holds a word beside its figures', () => {
  const said = quotedFigures(plan);
  for (const doubt of [...differing, ...computed])
    for (const quote of [doubt, ...doubt.other]) {
      const { of, before, words } = said(quote);
      expect(`${of}${before}${words}`, doubt.id).toMatch(/\p{Script=Han}{2}/u);
    }
});

test('none of its sentences judges or guesses', () => {
  for (const { id, why } of [...differing, ...computed])
    expect(why, id).not.toMatch(
      /可能|应为|应当|像是|有误|不合|偏[高低]|略有|只合|也只|才[\d一二三四五六七八九十]|不能衔接|从表面看|不顺/u,
    );
});
