/** The plan's own tables: where there is room beside the text they take it, and no name breaks. */
import { expect, inject, test } from 'vitest';
import { faultsOfLook } from '../looks/layout-faults.ts';
import { page, pageForEach } from '../page-under-test.ts';

const site = inject('site');
pageForEach();

/** Runs in the page: names of rows that take more than a line. */
function broken(): string[] {
  const range = document.createRange();
  const names = [...document.querySelectorAll('.table [scope=row]')].filter((name) => {
    range.selectNodeContents(name);
    const ends = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8));
    return Math.max(...ends) - Math.min(...ends) > 1;
  });
  return names.map((name) => name.textContent!);
}

test.each(['1/', '2/', 'full/'])('no name of a row breaks on a desk: %s', async (path) => {
  await page.goto(`${site}/xiping-145/${path}`);
  for (const width of [1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.locator('.table [scope=row]').count()).toBeGreaterThan(10);
    expect(await page.evaluate(broken), `${width}`).toEqual([]);
    expect(await page.evaluate(faultsOfLook), `${width}`).toEqual([]);
  }
});
