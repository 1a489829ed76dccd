/**
 * At 400 % zoom a window of 1280 × 1024 px has 320 × 256 px left (WCAG 1.4.10), and letters may be twice as large
 * (1.4.4): nothing scrolls sideways, no words are cut off, none stand on others.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { faultsOfLook } from '../looks/layout-faults.ts';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, lookAtAll, openPage, SAMPLE_PAGES, PLAN, show } from '../pages-under-test.ts';

const site = inject('site');
browserForAll();

const narrow = async (kept: string): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 256 },
    serviceWorkers: 'block',
  });
  await choose(context, kept);
  return context;
};

async function look(page: Page, path: string): Promise<string[]> {
  await show(page, site, path);
  return page.evaluate(faultsOfLook);
}

test.each([
  ['as it is made', ''],
  ['largest letters', 'size=huge&spacing=wider'],
  ['largest letters in 长辈版', 'view=elder&size=huge'],
])('zoomed to 400 per cent, %s: every kind of page fits', async (_, kept) => {
  const context = await narrow(kept);
  expect(await lookAtAll(context, Object.values(SAMPLE_PAGES), look)).toEqual({});
  await context.close();
});

test('letters twice as large by the browser’s own setting: every kind of page fits in 640 px', async () => {
  const context = await browser.newContext({
    viewport: { width: 640, height: 800 },
    serviceWorkers: 'block',
  });
  // What a reader's default size of 32 px does: the size of the root, in which everything is measured.
  await context.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '32px')),
  );
  expect(await lookAtAll(context, Object.values(SAMPLE_PAGES), look)).toEqual({});
  await context.close();
});

test('长辈版 on a computer: every kind of page fits in 1024 px', async () => {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 900 },
    serviceWorkers: 'block',
  });
  await choose(context, 'view=elder');
  expect(await lookAtAll(context, Object.values(SAMPLE_PAGES), look)).toEqual({});
  await context.close();
});

/** The words of what is open, alone: it may cover those of the page. */
const inside = (page: Page, selector: string): Promise<number[]> =>
  page.locator(selector).evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return [left, right, element.scrollWidth - element.clientWidth, document.documentElement.scrollWidth];
  });

test.each([
  ['as it is made', ''],
  ['largest letters', 'size=huge'],
])('zoomed to 400 per cent, %s: panel, contents, menu, explanation and bars fit', async (_, kept) => {
  const context = await narrow(kept);
  const page = await openPage(context, site, `/${PLAN}/4/?hl=服装#c4-s2-p2`);
  const open: [string, string][] = [
    ['.panel summary', '.panel-form'],
    ['.menu summary', '.drawer'],
    ['#c4-s2-p2 > .self', '.cite-menu'],
    ['.text .term', '.popup'],
    ['.whereabouts button', '.read-bar'],
  ];
  for (const [opener, opened] of open) {
    await page.locator(opener).first().click();
    await page.locator(opened).waitFor();
    const [left, right, beyond, page_] = await inside(page, opened);
    expect(left, opened).toBeGreaterThanOrEqual(0);
    expect(right, opened).toBeLessThanOrEqual(320);
    expect([beyond, page_], opened).toEqual([0, 320]);
    await page.keyboard.press('Escape');
  }
  const [left, right] = await inside(page, '.steps');
  expect([left! >= 0, right! <= 320]).toEqual([true, true]);
  await context.close();
});

test('it would be seen if words stood on others, one character a line, or ran out of the window or their column, or two links ran into one', async () => {
  const context = await narrow('');
  const page = await openPage(context, site, `/${PLAN}/3/`);
  await page.evaluate(() => (document.querySelector('h1')!.style.marginBottom = '-4rem'));
  expect((await page.evaluate(faultsOfLook)).join()).toContain('on each other');
  await page.evaluate(() => (document.querySelector('h1')!.style.width = '1em'));
  expect((await page.evaluate(faultsOfLook)).join()).toContain('one character a line');
  await page.evaluate(() => (document.querySelector('h1')!.style.whiteSpace = 'nowrap'));
  await page.evaluate(() => (document.querySelector('h1')!.style.width = '900px'));
  expect((await page.evaluate(faultsOfLook)).join()).toContain('scrolls sideways');
  await page.goto(`${site}/${PLAN}/`);
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('.also a')) link.style.margin = '0';
  });
  expect((await page.evaluate(faultsOfLook)).join()).toContain('run into one');
  await page.goto(`${site}/${PLAN}/2/`);
  await page.evaluate(() => {
    const table = document.querySelector('table')!;
    Object.assign(table.style, { tableLayout: 'fixed', width: '100%', minWidth: '0' });
  });
  expect((await page.evaluate(faultsOfLook)).join()).toContain('wider than its column');
  await context.close();
});
