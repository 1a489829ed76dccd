/** Columns that say how wide they are have room for what stands in them. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, lookAtAll, SAMPLE_PAGES, show } from '../pages-under-test.ts';

const site = inject('site');
browserForAll();

/** Runs in the page: tables wider than the window that do not scroll in themselves, and cells whose words do not fit. */
function tooWide(): string[] {
  const found: string[] = [];
  for (const table of document.querySelectorAll('table')) {
    const scrolls = getComputedStyle(table.parentElement!).overflowX === 'auto';
    if (!scrolls && table.getBoundingClientRect().right > innerWidth + 1)
      found.push(`table.${table.className}`);
    for (const cell of table.querySelectorAll('th, td'))
      if (cell.scrollWidth > cell.clientWidth + 1) found.push(`${cell.localName} ${cell.textContent}`);
  }
  return found.slice(0, 5);
}

test.each([
  // The text area of a sheet is 156 mm wide.
  ['on paper', 590, ''],
  ['768 px wide', 768, ''],
  ['768 px wide in 长辈版', 768, 'view=elder'],
  ['1024 px wide in the largest letters', 1024, 'size=huge'],
  ['1280 px wide in 长辈版', 1280, 'view=elder'],
  ['1280 px wide', 1280, ''],
])('no word is wider than its column, %s', async (where, width, kept) => {
  const context = await browser.newContext({ viewport: { width, height: 850 }, serviceWorkers: 'block' });
  await choose(context, kept);
  const look = async (page: Page, path: string): Promise<string[]> => {
    if (where === 'on paper') await page.emulateMedia({ media: 'print' });
    await show(page, site, path);
    return page.evaluate(tooWide);
  };
  const pages = Object.values(SAMPLE_PAGES).filter((path) => !path.includes('?'));
  expect(await lookAtAll(context, pages, look, 4)).toEqual({});
  await context.close();
});
