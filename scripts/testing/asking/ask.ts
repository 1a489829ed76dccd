/** Asks the search page as a reader does. */
import type { Page } from 'playwright-core';

export interface Asked {
  /** Exact results in order: those on show, or all. */
  ids: string[];
  /** Milliseconds from the question to its answer on the page. */
  ms: number;
}

/** @param all whether every result is called up, page by page */
export function ask(page: Page, query: string, all = false): Promise<Asked> {
  return page.evaluate(
    async ([q, whole]) => {
      const host = document.querySelector<HTMLElement>('plan-search')!;
      const field = host.querySelector<HTMLInputElement>('input')!;
      const until = (done: () => boolean): Promise<void> =>
        new Promise((resolve) => {
          const watch = new MutationObserver(() => {
            if (!done()) return;
            watch.disconnect();
            resolve();
          });
          watch.observe(host, { attributes: true, childList: true, subtree: true });
        });
      const count = (): number => host.querySelectorAll('[data-clause]').length;
      field.value = q;
      delete host.dataset['answered'];
      const start = performance.now();
      const answered = until(() => host.dataset['answered'] === field.value);
      host.querySelector('form')!.requestSubmit();
      await answered;
      const ms = performance.now() - start;
      for (;;) {
        const more = host.querySelector<HTMLButtonElement>('[data-more]:not([hidden])');
        if (!whole || !more) break;
        const before = count();
        const words = more.textContent;
        const over = until(() => count() > before || more.textContent !== words);
        more.click();
        await over;
        // It says then why there are no more.
        if (count() === before) break;
      }
      const exact = host.querySelectorAll<HTMLElement>('[data-match=exact]');
      return { ids: [...exact].map((e) => e.dataset['clause']!), ms };
    },
    [query, all] as const,
  );
}
