/** Columns that say how wide they are have room for what stands in them, on every kind of page. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { faultsOfLook } from '../looks/layout-faults.ts';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, lookAtAll, SAMPLE_PAGES, show } from '../pages-under-test.ts';

const site = inject('site');
browserForAll();

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
    return page.evaluate(faultsOfLook);
  };
  expect(await lookAtAll(context, Object.values(SAMPLE_PAGES), look, 4)).toEqual({});
  await context.close();
});
