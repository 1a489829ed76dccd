import { expect, test } from 'vitest';
import { PARTS, planOf, SIGNS } from '../../../scripts/testing/fixture-plans.ts';
import { contentsOf } from './contents.ts';

const listed = (plan: typeof PARTS): string[] =>
  contentsOf(planOf(plan).chapters).map(
    ({ part, chapters }) => `${part?.id ?? '-'}: ${chapters.map(({ id }) => id).join(' ')}`,
  );

test('chapters stand under their parts, what is before and behind under none', () => {
  expect(listed(PARTS)).toEqual(['-: c0', 'b1: c1 c2', 'b2: c3 c4', '-: a1 a2']);
});

test('a plan without parts is one stretch', () => expect(listed(SIGNS)).toEqual(['-: c1 c2 c3']));
