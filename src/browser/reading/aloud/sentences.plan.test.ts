import { expect, inject, test } from 'vitest';
import { planFilesOf } from '../../../../scripts/testing/fixture-plans.ts';
import { splitBreaths, splitSentences } from './sentences.ts';

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

test.each(inject('plans'))('in $id no word is left out, and breaths stay within their sentence', (folder) => {
  for (const text of planFilesOf(folder).get('source.txt')!.split('\n')) {
    const whole = splitSentences(text);
    expect(bare(whole.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(bare(text));
    for (const sentence of whole) {
      const breaths = splitBreaths(text, sentence);
      expect([breaths[0]!.start, breaths.at(-1)!.end]).toEqual([sentence.start, sentence.end]);
      expect(breaths.length > 1 || sentence.end - sentence.start < 100).toBe(true);
    }
  }
});
