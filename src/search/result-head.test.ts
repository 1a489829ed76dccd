/** Whether a result needs more of a text than its head. */
import { expect, test } from 'vitest';
import { headSuffices } from './result-head.ts';
import type { Hit } from './search.ts';

test('words that stand late, or nowhere, or are long, need the whole', () => {
  const entry = {
    id: 'c1-s1-p3',
    kind: 'paragraph',
    leadLength: 0,
    length: 900,
    parent: false,
    late: 0 as const,
  };
  const hit = (spots: Hit['spots']): Hit => ({ index: 0, entry, spots });
  expect(headSuffices(hit([{ start: 0, length: 2 }]))).toBe(true);
  expect(headSuffices(hit([{ start: 81, length: 2 }]))).toBe(false);
  expect(headSuffices(hit([{ start: 0, length: 41 }]))).toBe(false);
  expect(headSuffices(hit([]))).toBe(false);
  const apart = hit([
    { start: 0, length: 2 },
    { start: 260, length: 2 },
  ]);
  expect([headSuffices(apart), headSuffices(apart, true)]).toEqual([true, false]);
  expect(headSuffices({ ...hit([{ start: 0, length: 2 }]), entry: { ...entry, length: 300 } })).toBe(false);
});
