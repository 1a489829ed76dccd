/** The text of every plan, read as a browser reads it, without JavaScript. */
import { expect, inject, test } from 'vitest';
import { publishedClauses, textsOnPage, withoutBlanks } from '../../../scripts/testing/clauses-under-test.ts';
import { page, pageForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForAll({ javaScriptEnabled: false });

test('every clause stands on its chapter’s page, under its id, with its text', async () => {
  const clauses = await publishedClauses();
  for (const chapter of new Set(clauses.map((c) => c.chapter))) {
    await page.goto(`${site}/${PLAN}/${chapter}/`);
    const shown = new Map(await textsOnPage(page.locator('.text [id]')));
    for (const { id, text } of clauses.filter((c) => c.chapter === chapter))
      expect(shown.get(id), id).toBe(withoutBlanks(text));
  }
});
