/** Whether a result needs more of a text than its head. */
import { expect, test } from 'vitest';
import { needsHead } from './shown-head.ts';
import type { Hit } from './search.ts';

test('words that stand late, or nowhere, or are long, need the whole', () => {
  const entry = { id: 'c1-s1-p3', kind: 'paragraph', lead: 0, length: 900, parent: false };
  const hit = (spots: Hit['spots']): Hit => ({ index: 0, entry, spots });
  expect(needsHead(hit([{ start: 0, length: 2 }]))).toBe(true);
  expect(needsHead(hit([{ start: 81, length: 2 }]))).toBe(false);
  expect(needsHead(hit([{ start: 0, length: 41 }]))).toBe(false);
  expect(needsHead(hit([]))).toBe(false);
  expect(needsHead({ ...hit([{ start: 0, length: 2 }]), entry: { ...entry, length: 300 } })).toBe(false);
});
