import { expect, inject, test } from 'vitest';
import { planFilesOf, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { erratumAnchors } from './errata.ts';
import { isRecordId } from '../record-ids.ts';
import { writeIds } from './ids.ts';
import { anchorsOf } from './texts.ts';

test.each(inject('plans'))('the ids of $id are registered as they are, those of its errata too', (folder) => {
  const { clauses, corrections, doubts } = planOf(folder);
  const anchors = [...anchorsOf(clauses), ...erratumAnchors(corrections, doubts)];
  const registered = planFilesOf(folder).get('ids.txt')!.trimEnd().split('\n');
  expect(registered.filter((row) => !isRecordId(row.split('\t')[0]!))).toEqual(
    writeIds(anchors).trimEnd().split('\n'),
  );
});
