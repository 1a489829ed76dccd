/** What must hold of what the search offers over every plan. */
import { describe, expect, inject, test } from 'vitest';
import { searchHints, traditional } from '../../publish/index/search-hints.ts';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import { fold } from '../fold.ts';
import { simplifier } from '../traditional-forms.ts';
import { makeSpelling } from './make-spelling.ts';

describe.each(inject('plans'))('in $id', (folder) => {
  const plan = planOf(folder);
  const { hints, spelling } = searchHints(plan);
  const words = [...hints.words, ...spelling.words].map((word) => fold(word).text);
  const { misprints } = makeSpelling(spelling, hints.words);
  const whole = plan.clauses.map(({ text }) => fold(text).text).join('\n');

  test('every word that may be offered stands in the text, once in the list', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !whole.includes(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  test('no character of the text is ever taken for a traditional one', () => {
    expect(simplifier(traditional(plan))(whole)).toBe(whole);
  });

  test('what is offered for a misprint is never what was typed', () => {
    for (const word of words.filter((_, index) => index % 20 === 0))
      expect(misprints(word)).not.toContain(word);
  });
});
