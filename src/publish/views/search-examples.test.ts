import { expect, test } from 'vitest';
import { COMPLETE, planOf, SMALL } from '../../../scripts/testing/fixture-plans.ts';
import { searchExamples } from './search-examples.ts';

test('what may be tried is a term, a town and a goal that the plan names', () => {
  const plan = planOf(COMPLETE);
  const examples = searchExamples(plan);
  expect(examples).toHaveLength(3);
  const text = plan.clauses.map((clause) => clause.text).join('\n');
  for (const example of examples) expect(text).toContain(example);
});

test('a plan without records has no examples', () => {
  expect(searchExamples({ ...planOf(SMALL), terms: [], places: [], goals: [] })).toEqual([]);
});
