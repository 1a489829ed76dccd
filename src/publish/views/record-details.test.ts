/** What a list shows of a record on demand: everything that its page used to say, once. */
import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { goalDetails, projectDetails } from './record-details.ts';
import { rowsInWords } from './table-columns.ts';
import { doubtsAbout, relatedGoals } from './related.ts';

const plan = planOf(COMPLETE);
const text = (lines: unknown): string => JSON.stringify(lines);

test('every goal has its words with the clause they stand in, its baseline, doubts, related goals', () => {
  const details = goalDetails(plan);
  expect(Object.keys(details)).toEqual(plan.goals.map(({ id }) => id));
  for (const goal of plan.goals) {
    const lines = text(details[goal.id]);
    expect(lines).toContain(`#${goal.clause}`);
    const quoted = rowsInWords(plan).get(goal.clause) ?? goal.quote;
    if (goal.quote !== goal.name) expect(lines).toContain(text(quoted).slice(1, -1));
    if (goal.baseline) expect(lines).toContain(`${goal.baseline.year}年：`);
    for (const doubt of doubtsAbout(plan, [goal])) expect(lines).toContain(`../errata/#${doubt.id}`);
    for (const other of relatedGoals(plan, goal)) expect(lines).toContain(`"#${other.id}"`);
  }
});

test('every project has its words in every place, and words that are its name are not said again', () => {
  const details = projectDetails(plan);
  expect(Object.keys(details)).toEqual(plan.projects.map(({ id }) => id));
  for (const project of plan.projects) {
    const lines = text(details[project.id]);
    for (const { clause } of [project, ...project.also]) expect(lines).toContain(`#${clause}`);
    if (project.quote === project.name) expect(lines).toContain('原文即此名');
  }
});
