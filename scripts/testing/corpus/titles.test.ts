/**
 * The titles of Xiping's plan and the phrases between which they may break, at any width: `titles.txt` has been read
 * by a person, and every change of it is to be.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phrasesOf } from '../../../src/site/finish/phrases.ts';
import { planOf, XIPING } from '../fixture-plans.ts';

const plan = planOf(XIPING);
const phrases = phrasesOf(plan);
const broken = (title: string): string =>
  [0, ...phrases(title)].map((start, n, all) => title.slice(start, all[n + 1])).join('|');

test('every title of the plan breaks between its phrases only', () => {
  const titles = plan.chapters.flatMap(({ heading, title, blocks }) => [
    heading ?? title,
    ...blocks.flatMap(({ kind, ownText }) =>
      ['heading', 'subheading', 'box', 'table'].includes(kind) && ownText ? [ownText.split('\n')[0]!] : [],
    ),
  ]);
  const all = [...new Set([plan.meta.title, ...titles])].map(broken);
  expect(`${all.join('\n')}\n`).toBe(readFileSync(new URL('titles.txt', import.meta.url), 'utf8'));
});
