/** Asks the searches of the peers as their readers do, in the browser. */
import type { Page } from 'playwright-core';

export interface Driver {
  /** Opens the search and types the first query; resolves when there is an answer on the page. */
  first(page: Page, query: string): Promise<void>;
  /** Addresses of the results in order, as links of the site. */
  ask(page: Page, query: string): Promise<string[]>;
}

/** What both call an answer: results, or the words that there are none. */
async function typed(page: Page, field: string, query: string, answer: string): Promise<void> {
  await page.locator(field).fill(query);
  await page.locator(answer).first().waitFor({ timeout: 20_000 });
}

/** Pagefind's own interface for the bytes; for the results what that interface calls, with every section it names. */
export const PAGEFIND: Driver = {
  async first(page, query) {
    await page.locator('button[data-open-modal]:not([disabled])').first().click();
    await typed(
      page,
      '.pagefind-ui__search-input',
      query,
      '.pagefind-ui__result-link, .pagefind-ui__message:not(:empty)',
    );
  },
  ask: (page, query) =>
    page.evaluate(async (words) => {
      interface Found {
        url: string;
        sub_results: { url: string }[];
      }
      const at = '/pagefind/pagefind.js';
      const { search } = (await import(at)) as {
        search(words: string): Promise<{ results: { data(): Promise<Found> }[] }>;
      };
      const { results } = await search(words);
      const pages = await Promise.all(results.map((result) => result.data()));
      return pages.flatMap(({ url, sub_results: parts }) =>
        parts.length > 0 ? parts.map((part) => part.url) : [url],
      );
    }, query),
};

/** The search box shows its sixteen best; it waits 200 ms after the last key. */
export const MINISEARCH: Driver = {
  async first(page, query) {
    await page.locator('.VPNavBarSearch button').first().click();
    await typed(
      page,
      '#localsearch-input',
      query,
      '.VPLocalSearchBox .result, .VPLocalSearchBox .no-results',
    );
  },
  ask: (page, query) =>
    page.evaluate(async (words) => {
      const field = document.querySelector<HTMLInputElement>('#localsearch-input')!;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // A timer of the same page, set after its own and longer, runs after it, however slow the machine.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await new Promise((resolve) => setTimeout(resolve));
      return [...document.querySelectorAll<HTMLAnchorElement>('.VPLocalSearchBox a.result')].map((link) => {
        const { pathname, hash } = new URL(link.href);
        return pathname + hash;
      });
    }, query),
};
