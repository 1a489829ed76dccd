import { expect, test } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { goalRecords } from './data-records.ts';

const record = (goal: object): object =>
  goalRecords({
    goals: [
      { id: 'g', name: '增长', quote: '零增长', clause: 'c3-s1-p2', comparator: '=', also: [], ...goal },
    ],
  } as unknown as Plan)[0]!;

test('a promise of zero is a figure, an empty cell is none', () => {
  expect(record({ value: 0, unit: '%' })).toMatchObject({ value: 0, unit: '%' });
  expect(record({})).toMatchObject({ value: null, unit: null, year: null, baseline: null });
});

test('a record says where its words and those of its base stand', () => {
  const baseline = { value: 0, year: 2020, quote: '2020年为零', clause: 'c1-p3' };
  expect(record({ value: [2, 3], baseline })).toMatchObject({
    value: [2, 3],
    url: '../3/#c3-s1-p2',
    baseline: { value: 0, unit: null, year: 2020, clause: 'c1-p3', url: '../1/#c1-p3', quote: '2020年为零' },
  });
});
