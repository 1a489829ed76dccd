/** Asking the index for a phrase gives what reading every clause gives. */
import { describe, expect, inject, test } from 'vitest';
import { random, substrings } from '../../scripts/bench/measure/statistics.ts';
import { characterIndex, compared, spotsIn } from '../../scripts/testing/truth/brute-force.ts';
import { planOf } from '../../scripts/testing/fixture-plans.ts';
import { fold } from './fold.ts';
import { phrase, type Positions, type Spot } from './search.ts';

const none: Positions = new Map();

describe.each(inject('plans'))('in $id', (folder) => {
  const texts = planOf(folder).clauses.map(({ text }) => fold(text).text);
  const index = characterIndex(texts);
  const asked = (term: string): Map<number, Spot[]> =>
    phrase([...term].map((char) => index.get(char) ?? none));

  test('any stretch of a clause is found where reading finds it', () => {
    const next = random(145);
    for (let n = 0; n < 400; n += 1) {
      const [term] = substrings(texts[Math.floor(next() * texts.length)]!, 1, [1, 12], n);
      if (!term || !term.isWellFormed()) continue;
      expect(spotsIn(texts, term).size, term).toBeGreaterThan(0);
      expect(compared(texts, asked(term)), term).toEqual(compared(texts, spotsIn(texts, term)));
    }
  });

  test('a stretch with one character changed is found where reading finds it, if anywhere', () => {
    const next = random(155);
    const chars = [...index.keys()];
    let nowhere = 0;
    for (let n = 0; n < 200; n += 1) {
      const term = [...texts[Math.floor(next() * texts.length)]!.slice(0, 2 + Math.floor(next() * 4))];
      term[Math.floor(next() * term.length)] = chars[Math.floor(next() * chars.length)]!;
      const found = asked(term.join(''));
      expect(compared(texts, found)).toEqual(compared(texts, spotsIn(texts, term.join(''))));
      if (found.size === 0) nowhere += 1;
    }
    expect(nowhere).toBeGreaterThan(0);
  });
});
