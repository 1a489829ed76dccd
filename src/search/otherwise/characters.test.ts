import { expect, test } from 'vitest';
import type { Hit } from '../search.ts';
import { charactersApart } from './characters.ts';

const TEXTS = [
  '支持网订店取、网订店送',
  '互联网普及，规上企业增加，便利店',
  '可生育两个孩子',
  '店',
  '其他',
  '其他',
  '其他',
];

const find = (terms: readonly string[]): Promise<Hit[]> =>
  Promise.resolve(
    TEXTS.flatMap((text, index): Hit[] =>
      terms.every((term) => text.includes(term))
        ? [
            {
              index,
              entry: {
                id: `c1-p${index}`,
                kind: '',
                leadLength: 0,
                length: text.length,
                parent: false,
                late: 0,
              },
              spots: terms.flatMap((term) =>
                [...text].flatMap((char, start) => (char === term ? [{ start, length: 1 }] : [])),
              ),
            },
          ]
        : [],
    ),
  );

test.each<[string, number[], string[]]>([
  ['网店', [0], ['网', '店']],
  ['三孩', [2], ['孩']],
  ['网吧', [], []],
  ['三百', [], []],
  ['的', [], []],
])('「%s」 is looked for by its characters in %j', async (piece, lines, chars) => {
  const { hits, words } = await charactersApart([piece], find, TEXTS.length * 3);
  expect([[...hits.keys()], words]).toEqual([lines, chars]);
});

test('a character that stands in many clauses tells nothing', async () => {
  expect((await charactersApart(['其'], find, TEXTS.length)).hits.size).toBe(3);
  const many = (terms: readonly string[]) => find(terms).then((hits) => [...hits, ...hits]);
  expect((await charactersApart(['其'], many, TEXTS.length)).hits.size).toBe(0);
});
