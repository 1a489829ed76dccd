/** The menu of every clause of every plan. */
import { expect, inject, test } from 'vitest';
import { publishedClauses } from '../../../scripts/testing/clauses-under-test.ts';
import { page, pageForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForAll({ serviceWorkers: 'block' });

test('every clause has a menu, and its words are those of the published data', async () => {
  const clauses = await publishedClauses();
  for (const number of new Set(clauses.map((c) => c.chapter))) {
    await page.goto(`${site}/${PLAN}/${number}/`);
    const copied = await page.evaluate(async () => {
      const got: [string, string][] = [];
      let id = '';
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void got.push([id, text])) },
      });
      for (const mark of document.querySelectorAll<HTMLAnchorElement>('.text .self')) {
        id = mark.hash.slice(1);
        mark.click();
        while (mark.getAttribute('aria-expanded') !== 'true') await new Promise((r) => setTimeout(r));
        document.querySelector<HTMLElement>('[role=menuitem]:nth-child(4)')!.click();
        while (mark.getAttribute('aria-expanded') === 'true') await new Promise((r) => setTimeout(r));
      }
      return got;
    });
    const wanted = clauses.filter((c) => c.chapter === number).map((c) => [c.id, c.text.trim()]);
    const sorted = (list: string[][]): string[][] => [...list].sort(([a], [b]) => (a! < b! ? -1 : 1));
    expect(sorted(copied.map(([id, text]) => [id, text.trim()]))).toEqual(sorted(wanted));
  }
});
