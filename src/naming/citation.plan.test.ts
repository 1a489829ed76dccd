import { expect, inject, test } from 'vitest';
import { planOf } from '../../scripts/testing/fixture-plans.ts';
import { passagesOf } from '../../scripts/testing/truth/passages.ts';
import { quotation } from './citation.ts';

/** Quotation marks of either level are one. */
const level = (text: string): string => text.replace(/[“‘]/g, '「').replace(/[”’]/g, '」').trim();

test.each(inject('plans'))(
  'in $id a quotation of each clause holds all its characters in order, only quotation marks and cells aside',
  (folder) => {
    const plan = planOf(folder);
    const passage = passagesOf(plan);
    for (const { id, text } of plan.clauses) {
      const [, words] = /^“([^]*)”（《/.exec(quotation(plan.meta, passage(id)))!;
      expect(level(words!).replaceAll('｜', '\t'), id).toBe(level(text));
      expect(words, id).not.toMatch(/[“”]/);
    }
  },
);
