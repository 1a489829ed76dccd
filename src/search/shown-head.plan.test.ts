/** What is shown of the head of a text is what would be shown of the whole. */
import { describe, expect, inject, test } from 'vitest';
import { substrings } from '../../scripts/bench/measure/statistics.ts';
import { planOf } from '../../scripts/testing/fixture-plans.ts';
import { searchTable } from '../publish/index/search-table.ts';
import { resultTexts } from '../publish/index/result-texts.ts';
import { excerpt, leadBefore } from './excerpt.ts';
import { fold } from './fold.ts';
import { entryOf } from './pack.ts';
import { find, type Hit } from './search.ts';
import { hasHead, HEAD, headOf, headSuffices } from './result-head.ts';

describe.each(inject('plans'))('in $id', (folder) => {
  const plan = planOf(folder);
  const { lines } = searchTable(plan);
  const shown = resultTexts(plan);
  const texts = shown.map(({ text }) => fold(text).text);

  test('a head is so many folded characters of its text, with the same section and places', () => {
    const long = shown.filter((_, at) => hasHead(texts[at]!.length));
    for (const whole of long) {
      const head = headOf(whole);
      expect(fold(head.text).text.length).toBe(HEAD);
      expect(whole.text.startsWith(head.text)).toBe(true);
      expect({ ...head, text: whole.text }).toEqual(whole);
    }
  });

  test.each([20, 40])('excerpts with %i characters around and leads are the same', (around) => {
    const begins = texts.filter((text) => hasHead(text.length)).map((text) => text.slice(0, 120));
    let compared = 0;
    for (const term of ['发展', '建设', '、', ...substrings(begins.join(''), 600, [1, 45], 7)])
      for (const [index, text] of texts.entries()) {
        const hit: Hit = { index, entry: entryOf(lines[index]!), spots: find(text, term) };
        if (!headSuffices(hit)) continue;
        const [whole, head] = [shown[index]!.text, headOf(shown[index]!).text];
        const part = excerpt(head, [term], around);
        expect(part, term).toEqual(excerpt(whole, [term], around));
        expect(leadBefore(head, hit.entry.leadLength, part)).toBe(
          leadBefore(whole, hit.entry.leadLength, part),
        );
        compared += 1;
      }
    expect(compared > 0 || texts.every((text) => !hasHead(text.length))).toBe(true);
  });
});
