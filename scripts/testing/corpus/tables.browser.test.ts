/** The plan's own tables: where there is room beside the text they take it, and no name breaks. */
import { expect, inject, test } from 'vitest';
import { page, pageForEach } from '../page-under-test.ts';

const site = inject('site');
pageForEach();

/** Runs in the page: names of rows that take more than a line, and whether the page scrolls sideways. */
function broken(): string[] {
  const range = document.createRange();
  const names = [...document.querySelectorAll('.table [scope=row]')].filter((name) => {
    range.selectNodeContents(name);
    const tops = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8));
    return Math.max(...tops) - Math.min(...tops) > 1;
  });
  const wide = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
  return [...names.map((name) => name.textContent!), ...wide];
}

test.each(['1/', '2/', 'full/'])('no name of a row breaks on a desk: %s', async (path) => {
  await page.goto(`${site}/xiping-145/${path}`);
  for (const width of [1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.locator('.table [scope=row]').count()).toBeGreaterThan(10);
    expect(await page.evaluate(broken), `${width}`).toEqual([]);
  }
});
