/** A chapter's own explanations are what its marks lead to, and nothing of other chapters. */
import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { pageOf } from '../../text/clause-id.ts';
import { explainedErrata, explainedTerms, sliceWith, slicesOf } from './explanations.ts';

const plan = planOf(COMPLETE);

test('a correction says what it changes and why, a doubt why and where to compare', () => {
  const correction = plan.corrections.find(({ where, fixed }) => where && fixed)!;
  expect(explainedErrata(plan, pageOf(correction.where!))[correction.id]).toEqual([
    `${correction.class}：${String(correction.found)} → ${correction.fixed}`,
    correction.why,
  ]);
  const doubt = plan.doubts.find(({ other }) => other.length > 0)!;
  const found = explainedErrata(plan, pageOf(doubt.where));
  expect(found[doubt.id]![0]).toBe(doubt.why);
  expect(found[doubt.id]![1]).toEqual(['对照', expect.any(String), expect.stringMatching(/^\.\.\/.+#c/)]);
});

test('a page has the explanations of its own marks only', () => {
  for (const page of ['c2', 'c3', 'c5']) {
    const marks = plan.marks.filter(({ clause }) => clause.split('-')[0] === page);
    expect(new Set(Object.keys(explainedErrata(plan, page)))).toEqual(new Set(marks.map((m) => m.erratum)));
  }
});

test('a term is explained, and leads to where the plan itself explains it', () => {
  const found = explainedTerms(plan, 'c3');
  expect(found['两化融合']![0]).toMatch(/^两化融合：/);
  expect(found['两化融合']![1]).toEqual(['', '规划自己的解释：第四章第二节第1段', '../4/#c4-s2-p1']);
});

test('the slices of a page hold each explanation once', () => {
  const all = explainedErrata(plan, 'c3');
  const slices = [0, 1, 2].map((n) => sliceWith(all, n, 3));
  expect(Object.assign({}, ...slices)).toEqual(all);
  expect(slices.reduce((sum, slice) => sum + Object.keys(slice).length, 0)).toBe(Object.keys(all).length);
});

test('a page of few words has one slice', () => {
  expect(slicesOf(plan, 'c11')).toBe(1);
});
