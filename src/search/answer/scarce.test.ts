import { expect, test } from 'vitest';
import type { Hit, Lateness } from '../search.ts';
import { isScarce } from './scarce.ts';

const hit = (late: Lateness = 0): Hit => ({
  index: 0,
  entry: { id: 'c1-p1', kind: '', leadLength: 0, length: 9, parent: false, late },
  spots: [],
});

test.each<[string, string[], Hit[], boolean]>([
  ['one clause', ['商场'], [hit()], true],
  ['two, and the past', ['地震'], [hit(), hit(), hit(1)], true],
  ['three', ['商场'], [hit(), hit(), hit()], false],
  ['none', ['商场'], [], false],
  ['a passage', ['展提质、产业集聚区生态'], [hit()], false],
  ['a figure', ['365亿元'], [hit()], false],
  ['two words', ['商场', '市场'], [hit()], false],
])('%s: other words belong below: %s', (_, terms, hits, scarce) => {
  expect(isScarce(terms, hits)).toBe(scarce);
});
