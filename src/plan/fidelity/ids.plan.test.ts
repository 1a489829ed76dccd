import { expect, inject, test } from 'vitest';
import { planFilesOf, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { erratumAnchors } from './errata.ts';
import { writeIds } from './ids.ts';
import { anchorsOf } from './texts.ts';

test.each(inject('plans'))('the ids of $id are registered as they are, those of its errata too', (folder) => {
  const { clauses, corrections, doubts } = planOf(folder);
  const anchors = [...anchorsOf(clauses), ...erratumAnchors(corrections, doubts)];
  expect(planFilesOf(folder).get('ids.txt')).toBe(writeIds(anchors));
});
