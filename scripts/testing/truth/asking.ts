/** The search page asked as a reader asks it, held against what reading every clause finds. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask } from '../asking/ask.ts';
import { foundByReading, type Text } from '../asking/by-reading.ts';

export interface AnswerOnPage {
  exact: string[];
  total: number;
  status: string;
}

/** Types a query on the search page, takes every result there is. */
export async function askPage(page: Page, query: string): Promise<AnswerOnPage> {
  const { ids } = await ask(page, query, true);
  const said = await page.evaluate(() => ({
    total: Number(document.querySelector<HTMLElement>('plan-search [data-total]')?.dataset['total'] ?? 0),
    status: document.querySelector('plan-search [role=status]')!.textContent!,
  }));
  return { exact: ids, ...said };
}

/**
 * Asks, and compares with every clause whose text contains every word.
 * @param readings misreadings that the plan corrects everywhere, and the word they stand for
 * @param meant what is typed stands for these words of the plan
 */
export async function compare(
  page: Page,
  clauses: readonly Text[],
  query: string,
  readings: readonly (readonly [string, string])[] = [],
  meant = query,
): Promise<void> {
  const { ids, places, counted } = foundByReading(clauses, meant, readings);
  const answer = await askPage(page, query);
  expect([...answer.exact].sort(), query).toEqual(ids);
  expect(answer.total, query).toBe(ids.length);
  if (ids.length > 0) expect(answer.status, query).toContain(`共 ${places} 处，${counted} 段`);
}
