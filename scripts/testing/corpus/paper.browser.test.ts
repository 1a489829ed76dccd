/** Xiping's plan on paper: a sheet for some 600 characters. */
import { expect, inject, test } from 'vitest';
import { page, pageForEach } from '../page-under-test.ts';
import { printedPages } from '../looks/printing.ts';

const site = inject('site');
pageForEach();

test.each([
  ['the fifth chapter', '5', 17, 21],
  ['the whole plan', 'full', 115, 135],
])('%s prints on a reasonable number of sheets', async (_, path, least, most) => {
  await page.goto(`${site}/xiping-145/${path}/`);
  const { pages } = await printedPages(page);
  expect(pages).toBeGreaterThanOrEqual(least);
  expect(pages).toBeLessThanOrEqual(most);
});
