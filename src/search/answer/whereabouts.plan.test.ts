import { describe, expect, inject, test } from 'vitest';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import { shortCitation } from '../../naming/labels.ts';
import { resultTexts } from '../../publish/index/result-texts.ts';
import { searchTable } from '../../publish/index/search-table.ts';
import { whereabouts } from './whereabouts.ts';

describe.each(inject('plans').map((folder) => [folder.id, folder] as const))('%s', (_, folder) => {
  const plan = planOf(folder);
  const table = searchTable(plan);
  const shown = resultTexts(plan);

  test('a result is cited as a list cites its clause', () => {
    const own = plan.clauses.map(({ id }, k) => whereabouts(table, id, shown[k]!.section).citation);
    expect(own).toEqual(plan.clauses.map(({ id }) => shortCitation(id, plan.labels)));
  });
});
