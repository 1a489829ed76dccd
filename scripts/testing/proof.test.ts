import { expect, test } from 'vitest';
import { holds, verdictLine } from './proof.ts';

test.each([
  ['holds when all that was wanted was found', { found: 3, wanted: 3, shortcomings: [] }, true],
  ['holds when more was found than wanted', { found: 4, wanted: 3, shortcomings: [] }, true],
  ['fails when less was found', { found: 2, wanted: 3, shortcomings: [] }, false],
  ['fails with any shortcoming, whatever was found', { found: 3, wanted: 3, shortcomings: ['one'] }, false],
])('a proof %s', (_, verdict, expected) => expect(holds(verdict)).toBe(expected));

test('the line of a proof has its name, its numbers and its note', () => {
  expect(verdictLine('same', { found: 2, wanted: 3, shortcomings: [] })).toBe('same: 2/3');
  expect(verdictLine('same', { found: 2, wanted: 3, shortcomings: [], note: '(12 pages)' })).toBe(
    'same: 2/3 (12 pages)',
  );
});
