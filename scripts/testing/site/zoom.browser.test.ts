/**
 * At 400 % zoom a window of 1280 × 1024 px has 320 × 256 px left (WCAG 1.4.10), and letters may be twice as large
 * (1.4.4): nothing scrolls sideways, no words are cut off, none stand on others.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { choose, openPage, PAGES } from '../pages-under-test.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** Runs in the page. */
function faults(): string[] {
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`scrolls sideways: ${scrollWidth} in ${innerWidth}`);
  // Tables and samples of data scroll inside themselves; the folded contents repeat the heading of a section.
  const inside = '.table, pre, .sections summary, .skip';
  const lines: { words: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (
      !node.nodeValue!.trim() ||
      !parent.checkVisibility() ||
      parent.closest(`${inside}, script, noscript, option, svg`)
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`outside: ${node.nodeValue!.trim()}`);
      lines.push({ words: node.nodeValue!.trim().slice(0, 20), box });
    }
    for (let cut: Element | null = parent; cut; cut = cut.parentElement)
      if (/hidden|clip/.test(getComputedStyle(cut).overflowX) && cut.scrollWidth > cut.clientWidth + 1)
        found.push(`cut off: ${node.nodeValue!.trim()}`);
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  lines.forEach((line, k) => {
    for (let next = k + 1; next < lines.length && lines[next]!.box.top < line.box.bottom; next += 1) {
      const [a, b] = [line.box, lines[next]!.box];
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (wide > 2 && high > Math.min(a.height, b.height) / 3)
        found.push(`on each other: ${line.words} / ${lines[next]!.words}`);
    }
  });
  return [...new Set(found)].slice(0, 5);
}

const narrow = async (kept: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 320, height: 256 } });
  await choose(context, kept);
  return context;
};

test.each([
  ['as it is made', ''],
  ['largest letters', 'size=huge&spacing=wider'],
  ['largest letters in 长辈版', 'view=elder&size=huge'],
])(
  'zoomed to 400 per cent, %s: every kind of page fits',
  async (_, kept) => {
    const context = await narrow(kept);
    for (const [name, path] of Object.entries(PAGES)) {
      const page = await openPage(context, site, path);
      expect(await page.evaluate(faults), name).toEqual([]);
      await page.close();
    }
    await context.close();
  },
  120_000,
);

test('letters twice as large by the browser’s own setting: every kind of page fits in 640 px', async () => {
  const context = await browser.newContext({ viewport: { width: 640, height: 800 } });
  // What a reader's default size of 32 px does: the size of the root, in which everything is measured.
  await context.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '32px')),
  );
  for (const [name, path] of Object.entries(PAGES)) {
    const page = await openPage(context, site, path);
    expect(await page.evaluate(faults), name).toEqual([]);
    await page.close();
  }
  await context.close();
}, 120_000);

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
  const page = await openPage(context, site, '/xiping-145/4/?hl=服装#c4-s2-p5');
  const open: [string, string][] = [
    ['.panel summary', '.panel-form'],
    ['.sections summary', '.sections ol'],
    ['#c4-s2-p5 > .self', '.cite-menu'],
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

test('it would be seen if words stood on others or ran out of the window', async () => {
  const context = await narrow('');
  const page = await openPage(context, site, '/xiping-145/3/');
  await page.evaluate(() => (document.querySelector('h1')!.style.marginBottom = '-4rem'));
  expect((await page.evaluate(faults)).join()).toContain('on each other');
  await page.evaluate(() => (document.querySelector('h1')!.style.whiteSpace = 'nowrap'));
  await page.evaluate(() => (document.querySelector('h1')!.style.width = '900px'));
  expect((await page.evaluate(faults)).join()).toContain('scrolls sideways');
  await context.close();
});
