/** The plan's figures in one table. */
import { expect, test } from 'vitest';
import type { Goal } from '../../plan/records/records.ts';
import { figuresOf } from './figures.ts';

const goal = (id: string, more: Partial<Goal>): Goal => ({
  id,
  name: id,
  quote: '',
  clause: 'c1-p1',
  comparator: '=',
  also: [],
  ...more,
});
const HISTORY = [
  { year: 2015, reached: 1 },
  { year: 2020, planned: 3, reached: 2 },
];

test('first and last year reached, and what had been planned for the last', () => {
  expect(figuresOf([goal('甲', { history: HISTORY })])).toMatchObject({
    rows: [{ began: 1, stands: 2, planned: 3 }],
    began: 2015,
    stands: 2020,
  });
});

test('without history the baseline is where it stands; without either there is nothing', () => {
  const baseline = { value: 7, year: 2020, quote: '', clause: 'c1-p1' };
  const { rows } = figuresOf([goal('甲', { baseline }), goal('乙', {})]);
  expect(rows.map(({ began, stands, planned }) => [began, stands, planned])).toEqual([
    [undefined, 7, undefined],
    [undefined, undefined, undefined],
  ]);
});

test('columns name their year only where all rows have the same', () => {
  const other = [
    { year: 2016, reached: 1 },
    { year: 2020, reached: 2 },
  ];
  const { began, stands } = figuresOf([goal('甲', { history: HISTORY }), goal('乙', { history: other })]);
  expect([began, stands]).toEqual([undefined, 2020]);
});
