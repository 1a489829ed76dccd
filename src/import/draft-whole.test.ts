import { expect, test } from 'vitest';
import { planFilesOf, SMALL } from '../../scripts/testing/fixture-plans.ts';
import { buildPlan } from '../plan/plan.ts';
import { formatFault } from '../text/faults.ts';
import { drafted } from '../../scripts/testing/received/drafted.ts';

test('a draft of a source without tables builds as it is, nothing corrected', () => {
  const files = planFilesOf(SMALL);
  const kept = [...files].filter(([path]) => path === 'plan.yaml' || path === 'source.txt');
  const { plan, faults } = buildPlan({
    id: SMALL.id,
    files: new Map([...kept, ...drafted(files.get('source.txt')!).files, ['errata.yaml', 'corrections: []']]),
  });
  expect(faults.map(formatFault)).toEqual([]);
  expect(plan!.stats).toMatchObject({ chapters: 2, sections: 1, unaccounted: 0 });
});
