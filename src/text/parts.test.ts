import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';

test('chapters stand in the part before them, what stands before the first part and annexes in none', () => {
  const parts = partsOf(['c0', 'c1', 'b1', 'c2', 'c3', 'b2', 'c4', 'a1']);
  expect([...parts]).toEqual([
    ['b1', 'b1'],
    ['c2', 'b1'],
    ['c3', 'b1'],
    ['b2', 'b2'],
    ['c4', 'b2'],
  ]);
});
