import { expect, inject, test } from 'vitest';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import { searchHints } from '../../publish/index/search-hints.ts';
import { packHints, unpackHints } from './packed-hints.ts';
import type { SuggestData } from './suggester.ts';

/** What it says, whatever the order of its words. */
const spelt = ({ words, same, say }: SuggestData): unknown => ({
  words: [...words].sort(),
  same: same.map((group) => group.map((at) => words[at])),
  say: say.map(([said, plan]) => [said, plan.map((at) => words[at])]),
});

test.each(inject('plans'))('the hints of $id are unpacked as they were packed', (folder) => {
  const { hints } = searchHints(planOf(folder));
  expect(spelt(unpackHints(packHints(hints)))).toEqual(spelt(hints));
});

test('a plan without words of its own has none', () => {
  const none = { words: [], same: [], say: [] };
  expect(unpackHints(packHints(none))).toEqual(none);
});
