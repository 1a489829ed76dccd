import { expect, test } from 'vitest';
import { isFigure, packFigures, partsOfFigures } from './figures.ts';

test.each([
  ['新建30万亩', '30', false],
  ['新建300万亩', '30', true],
  ['新建130万亩', '30', true],
  ['增长2.30万亩', '30', true],
  ['新建3000亩，改建30处', '30', false],
  ['新建130万亩', '30万亩', true],
  ['年均7.6%', '年均7', true],
])('in 「%s」 「%s」 is a part of other figures: %s', (text, term, part) => {
  const starts = [...text.matchAll(new RegExp(term, 'g'))].map(({ index }) => index);
  const found = {
    index: 0,
    entry: {
      id: 'c1-p1',
      kind: 'paragraph',
      leadLength: 0,
      length: text.length,
      parent: false,
      late: 0 as const,
    },
    spots: starts.map((start) => ({ start, length: term.length })),
  };
  expect(isFigure(term)).toBe(true);
  expect(partsOfFigures([found], term, packFigures([text]))[0]!.part ?? false).toBe(part);
});
