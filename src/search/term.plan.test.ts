/** A long word is found by some of its characters and by reading, as exactly as by all of them. */
import { expect, inject, test } from 'vitest';
import { substrings } from '../../scripts/bench/measure/statistics.ts';
import { characterIndex, compared, spotsIn } from '../../scripts/testing/truth/brute-force.ts';
import { planOf } from '../../scripts/testing/fixture-plans.ts';
import { fold } from './fold.ts';
import type { Positions } from './search.ts';
import { spotsOf } from './term.ts';

test.each(inject('plans'))(
  'in $id 300 substrings of 2 to 30 characters stand where brute force finds them',
  async (folder) => {
    const texts = planOf(folder).clauses.map(({ text }) => fold(text).text);
    const index = characterIndex(texts);
    const lookUp = async (char: string): Promise<Positions> => index.get(char) ?? new Map();
    for (const term of substrings(texts.join(''), 300, [2, 30], 20210920)) {
      if (!term.isWellFormed()) continue;
      const found = await spotsOf(term, lookUp, async (clause) => texts[clause]!);
      expect(compared(texts, found), term).toEqual(compared(texts, spotsIn(texts, term)));
    }
  },
);
