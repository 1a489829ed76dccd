import { expect, test } from 'vitest';
import { filesOf, SMALL } from '../../scripts/testing/fixture-plans.ts';
import { buildPlan } from '../plan/plan.ts';
import { formatFault } from '../text/faults.ts';
import { draft } from './draft.ts';

test('a draft of a source without tables builds as it is, nothing corrected', () => {
  const files = filesOf(SMALL);
  const drafted = new Map([...files].filter(([path]) => path === 'plan.yaml' || path === 'source.txt'));
  for (const [number, text] of draft(files.get('source.txt')!).chapters)
    drafted.set(`chapters/0${number}.mdx`, text);
  const { plan, faults } = buildPlan({
    id: SMALL.id,
    files: drafted.set('errata.yaml', 'corrections: []'),
  });
  expect(faults.map(formatFault)).toEqual([]);
  expect(plan!.stats).toMatchObject({ chapters: 2, sections: 1, unaccounted: 0 });
});
