import { expect, test } from 'vitest';
import { editionName } from './edition.ts';

test('an edition is called by its day and its mark, or by its mark alone', () => {
  expect(editionName({ date: '2026-11-27', mark: '3f9a1c2e' })).toBe('2026-11-27 · 3f9a1c2e');
  expect(editionName({ mark: '3f9a1c2e' })).toBe('3f9a1c2e');
});
