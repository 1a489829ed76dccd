/** What the search of a built site answers, asked as a reader asks: in a browser. */
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../../asking/ask.ts';
import { random, substrings } from '../../../bench/measure/statistics.ts';
import { QUERIES } from '../../search-queries.ts';

/**
 * So many queries, the same for the same seed: half of them reviewed ones, half cut anywhere from the plan's text.
 * @param folder of a plan in a built site
 */
export function queriesFor(folder: string, count: number, seed: number): string[] {
  const { clauses } = JSON.parse(readFileSync(path.join(folder, 'data/clauses.json'), 'utf8')) as {
    clauses: { text: string }[];
  };
  const next = random(seed);
  const reviewed = [...new Set(QUERIES)]
    .map((query) => ({ query, order: next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Math.ceil(count / 2))
    .map(({ query }) => query);
  const text = clauses.map((clause) => clause.text).join('\n');
  const cut = substrings(text, count * 2, [2, 12], seed)
    .map((words) => words.replaceAll('"', ' ').trim())
    .filter((words) => words.length > 1 && !words.includes('\n'));
  return [...new Set([...reviewed, ...cut])].slice(0, count);
}

/**
 * Every result of every query, called up to the last, in the order shown: a line for the total, one for each result.
 * @param page stands on the search page of a plan
 */
export async function answersTo(page: Page, queries: readonly string[]): Promise<Map<string, string[]>> {
  const answers = new Map<string, string[]>();
  for (const query of queries) {
    await ask(page, query, true);
    answers.set(query, await page.evaluate(shown));
  }
  return answers;
}

/** What stands on the page; runs in the browser. */
function shown(): string[] {
  const words = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
  const total = [...document.querySelectorAll<HTMLElement>('[data-total]')].map(
    (element) => `${element.dataset['total']} ${words(element)}`,
  );
  const results = [...document.querySelectorAll<HTMLElement>('plan-search [data-clause]')].map(
    (element) => `${element.dataset['clause']} ${element.dataset['match']} ${words(element)}`,
  );
  return [...total, ...results];
}
