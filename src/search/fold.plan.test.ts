import { describe, expect, inject, test } from 'vitest';
import { planOf } from '../../scripts/testing/fixture-plans.ts';
import { fold } from './fold.ts';

describe.each(inject('plans'))('the clauses of $id', (folder) => {
  const texts = planOf(folder).clauses.map(({ text }) => text);

  test('in every one a sign stood where it says, and what was between were blanks and quotation marks', () => {
    for (const original of texts) {
      const { text, origin } = fold(original);
      expect(origin).toHaveLength(text.length + 1);
      expect(origin.at(-1)).toBe(original.length);
      // Both halves of a character stood where it stood.
      const places = [...new Set(origin.slice(0, -1))];
      const back = places.map((at) => String.fromCodePoint(original.codePointAt(at)!));
      expect(back.join('')).toBe(original.replace(/[ \u3000“”‘’]|(?<=—)—/g, ''));
      expect(fold(back.join('')).text).toBe(text);
    }
  });

  test('what is folded stays so when it is folded again', () => {
    for (const original of texts) {
      const { text } = fold(original);
      expect(fold(text).text).toBe(text);
    }
  });
});
