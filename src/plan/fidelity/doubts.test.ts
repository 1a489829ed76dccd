import { expect, test } from 'vitest';
import { placeDoubts } from './doubts.ts';
import type { ErratumMark } from './errata.ts';
import { errataSchema, type DoubtFields } from '../authoring/schema-errata.ts';

const UNITS = [
  { id: 'c1-p1', ownText: '新建公路 210 公里，其中乡道210公里', local: [] },
  { id: 'c2-p1', ownText: '粮食总产39万吨', local: [] },
];

/** What the doubts mark, and what is wrong with them. */
function placed(...doubts: Partial<DoubtFields>[]) {
  const value = errataSchema.parse({ doubts: doubts.map((d) => ({ class: '可疑数字', why: '不符', ...d })) });
  const errata = { value, at: () => ({ line: 1, column: 1 }) };
  const marks: ErratumMark[] = [];
  const faults: { rule: string; message: string }[] = [];
  const input = { id: 'p', files: new Map<string, string>() };
  placeDoubts(input, errata as never, UNITS, marks, faults as never);
  return {
    marks: marks.map(({ clause, start, end, erratum }) => [erratum, clause, start, end]),
    faults: faults.map(({ rule, message }) => `${rule} ${message}`),
  };
}

test('a doubt marks its words where they stand, whatever blanks are between', () => {
  expect(placed({ where: 'c1-p1', found: '公路210公里' }, { where: 'c1-p1', found: '乡道210公里' })).toEqual({
    marks: [
      ['c1-p1-d1', 'c1-p1', 2, 11],
      ['c1-p1-d2', 'c1-p1', 14, 21],
    ],
    faults: [],
  });
});

test.each([
  ['twice', { where: 'c1-p1', found: '210公里' }, 'E3 「210公里」在 c1-p1 里有 2 处'],
  ['elsewhere', { where: 'c1-p1', found: '39万吨' }, 'E3 「39万吨」在 c1-p1 里有 0 处'],
  ['nowhere', { where: 'c9-p9', found: '39万吨' }, 'E2 没有「c9-p9」这一段'],
])('a doubt whose words stand %s marks nothing and is a fault', (_, doubt, fault) => {
  expect(placed(doubt)).toEqual({ marks: [], faults: [fault] });
});

test('the other place must be there as well, and is not marked', () => {
  const other = [{ where: 'c2-p1', found: '总产39万吨' }];
  expect(placed({ where: 'c1-p1', found: '公路210公里', other }).faults).toEqual([]);
  const wrong = [{ where: 'c2-p1', found: '总产40万吨' }];
  expect(placed({ where: 'c1-p1', found: '公路210公里', other: wrong })).toEqual({
    marks: [['c1-p1-d1', 'c1-p1', 2, 11]],
    faults: ['E3 「总产40万吨」在 c2-p1 里有 0 处'],
  });
});
