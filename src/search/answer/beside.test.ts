import { expect, test } from 'vitest';
import type { Hit } from '../search.ts';
import type { ResultText } from '../result-text.ts';
import { besideThem, otherWords } from './beside.ts';

const hit = (index: number, length = 9): Hit => ({
  index,
  entry: { id: `c1-p${index}`, kind: '', leadLength: 0, length, parent: false, late: 0 },
  spots: [{ start: 0, length: 2 }],
});
const shown: ResultText[] = [
  { section: '', places: [], records: [], heads: [], elsewhere: [], text: '' },
  {
    section: '',
    places: [],
    records: [],
    heads: [],
    elsewhere: [{ word: '商场', others: ['超市', '商贸中心'] }],
    text: '',
  },
];

test.each<[string[], string[]]>([
  [['商场'], ['超市', '商贸中心']],
  [['超市'], []],
  [['商场', '超市'], []],
  [[], []],
])('beside %j the plan says %j', (terms, others) => {
  expect(otherWords(terms, shown)).toEqual(others);
});

test('clauses that were found already stand once, the others best first', async () => {
  const clauses = new Map([
    ['超市', [hit(1), hit(2, 90)]],
    ['商贸中心', [hit(3, 5), hit(2, 90)]],
  ]);
  const found = await besideThem([...clauses.keys()], [hit(1)], ([term]) =>
    Promise.resolve(clauses.get(term!) ?? []),
  );
  expect(found.map(({ index }) => index)).toEqual([3, 2]);
});
