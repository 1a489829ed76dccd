/** The whole plan on one page: what must hold of every plan. */
import { expect, inject, test } from 'vitest';
import { publishedClauses, textsOnPage, withoutBlanks } from '../clauses-under-test.ts';
import { planOf } from '../fixture-plans.ts';
import { browser, page, pageForEach } from '../page-under-test.ts';
import { PLAN } from '../pages-under-test.ts';

const site = inject('site');
pageForEach();

test('every clause stands on the page once, under the id of its chapter’s page', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site}/${PLAN}/full/`);
  const shown = await textsOnPage(plain.locator('[id]'));
  expect(new Set(shown.map(([id]) => id)).size).toBe(shown.length);
  const byId = new Map(shown);
  for (const { id, text } of await publishedClauses()) expect(byId.get(id), id).toBe(withoutBlanks(text));
  await plain.close();
});

test('headings step down one level at a time: plan, chapters, sections', async () => {
  const plan = planOf(inject('plans')[0]!);
  await page.goto(`${site}/${PLAN}/full/`);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('h2[id]').count()).toBe(plan.chapters.length);
  expect(await page.locator('h3[id*="-s"]').count()).toBe(plan.stats.sections);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
  expect(levels.every((level, n) => n === 0 || level <= levels[n - 1]! + 1)).toBe(true);
});

test('its links to errata and terms arrive', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site}/${PLAN}/full/`);
  const addresses = await plain
    .locator('article a')
    .evaluateAll((all) => [...new Set(all.map((a) => (a as HTMLAnchorElement).href.split('#')[0]!))]);
  expect(addresses).toContain(`${site}/${PLAN}/errata/`);
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
  await plain.close();
});
