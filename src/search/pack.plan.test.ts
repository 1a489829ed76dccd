import { expect, inject, test } from 'vitest';
import { planOf } from '../../scripts/testing/fixture-plans.ts';
import { searchTable } from '../publish/index/search-table.ts';
import { packLines, unpackLines } from './pack.ts';

test.each(inject('plans'))('every line of $id comes out as it went in', (folder) => {
  const { lines } = searchTable(planOf(folder));
  expect(unpackLines(packLines(lines))).toEqual(lines);
});
