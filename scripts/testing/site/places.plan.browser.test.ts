/** The list of places is a line a place, and on a place's page what wraps begins at the edge. */
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, openPage, PLACE, PLAN } from '../pages-under-test.ts';

const site = inject('site');
browserForAll();

test.each(['', 'view=elder'])(
  'on a phone, %s: name left, count right, a hairline from edge to edge',
  async (kept) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      serviceWorkers: 'block',
    });
    await choose(context, kept);
    const page = await openPage(context, site, `/${PLAN}/places/`);
    const places = await page.locator('.places-list a').evaluateAll((links) =>
      links.map((link) => {
        const [row, count] = [link, link.querySelector('small')!].map((one) => one.getBoundingClientRect());
        return {
          height: row!.height,
          short: row!.width - (innerWidth - 2 * row!.left),
          apart: row!.right - count!.right,
        };
      }),
    );
    expect(places.length).toBeGreaterThan(9);
    for (const { height, short, apart } of places) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(Math.abs(short) + Math.abs(apart)).toBeLessThan(1);
    }
    // A name may take two lines, not the names.
    expect(places.filter(({ height }) => height > 56).length / places.length).toBeLessThan(0.2);
    await context.close();
  },
);

test('on the page of a place every line begins at the edge, on a phone and at a desk', async () => {
  for (const width of [360, 1440]) {
    const context = await browser.newContext({ viewport: { width, height: 740 }, serviceWorkers: 'block' });
    const page = await openPage(context, site, `/${PLAN}/places/${PLACE}/`);
    const back = await page.locator(':is(.place-records span, .hits .words)').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const words = document.createRange();
        words.selectNodeContents(text);
        const { left } = text.getBoundingClientRect();
        const cited = text.querySelector('.where')!.getBoundingClientRect();
        const begins = ![...words.getClientRects()].some(
          (box) => box.left < cited.left && box.bottom > cited.top + 2,
        );
        return begins && cited.left - left > 1
          ? [`${text.textContent!.trim().slice(-9)} ${cited.left - left}`]
          : [];
      }),
    );
    expect(back).toEqual([]);
    await context.close();
  }
});
