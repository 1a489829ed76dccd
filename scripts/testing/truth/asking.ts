/** The search page asked as a reader asks it, and what reading every clause says that it must answer. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { queryReadings } from '../../../src/search/query.ts';
import { find } from '../../../src/search/search.ts';

export interface AnswerOnPage {
  exact: string[];
  total: number;
  status: string;
}

/** Types a query on the search page, takes every result there is. */
export async function askPage(page: Page, query: string): Promise<AnswerOnPage> {
  return page.evaluate(async (q) => {
    const host = document.querySelector<HTMLElement>('plan-search')!;
    const field = host.querySelector<HTMLInputElement>('input')!;
    field.value = q;
    host.querySelector('form')!.requestSubmit();
    const until = async (done: () => boolean): Promise<void> => {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 2));
    };
    await until(() => host.dataset['answered'] === field.value);
    for (;;) {
      const more = host.querySelector<HTMLButtonElement>('[data-more]:not([hidden])');
      if (!more) break;
      const before = host.querySelectorAll('[data-clause]').length;
      more.click();
      await until(() => host.querySelectorAll('[data-clause]').length > before);
    }
    return {
      exact: [...host.querySelectorAll<HTMLElement>('[data-match=exact]')].map((e) => e.dataset['clause']!),
      total: Number(host.querySelector<HTMLElement>('[data-total]')?.dataset['total'] ?? 0),
      status: host.querySelector('[role=status]')!.textContent!,
    };
  }, query);
}

/** A clause as it is published. */
export interface Text {
  id: string;
  text: string;
}

const folded = new WeakMap<readonly Text[], Text[]>();

/** The clauses as they are compared: folded once for all queries. */
function foldedTexts(clauses: readonly Text[]): Text[] {
  const known = folded.get(clauses) ?? clauses.map(({ id, text }) => ({ id, text: fold(text).text }));
  folded.set(clauses, known);
  return known;
}

/** What reading every clause finds, as the first reading of a query has it that finds any. */
export function foundByReading(
  clauses: readonly Text[],
  query: string,
  readings: readonly (readonly [string, string])[] = [],
): { ids: string[]; places: number; counted: number } {
  const texts = foldedTexts(clauses);
  const answers = queryReadings(query, readings).map(({ terms }) => ({
    terms,
    hits: terms.length === 0 ? [] : texts.filter(({ text }) => terms.every((term) => text.includes(term))),
  }));
  const { terms, hits } = answers.find((one) => one.hits.length > 0) ?? answers[0]!;
  const places = hits
    .filter(({ id }) => !/-[ir]\d+$/.test(id))
    .flatMap(({ text }) => terms.flatMap((term) => find(text, term))).length;
  const ids = hits.map(({ id }) => id).sort();
  const wholes = new Set(ids.flatMap((id) => /^(.+)-[ir]\d+$/.exec(id)?.[1] ?? []));
  return { ids, places, counted: ids.filter((id) => !wholes.has(id)).length };
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
