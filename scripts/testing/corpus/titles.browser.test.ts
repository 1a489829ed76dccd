/**
 * No title of Xiping's plan, nor its name in the bar, breaks within a word, at the widths of a phone, a tablet and a
 * desk, in 长辈版 and in the largest letters.
 */
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';

const site = inject('site');
browserForAll();

/** Runs in the page: titles with a line that begins neither at a sign nor where a title may break. */
function brokenTitles(): string[] {
  const lists = '.tree a, .contents a, .chapters a, .downloads a, .brand';
  return [...document.querySelectorAll(`main :is(h1, h2, h3, h4, caption), ${lists}`)].flatMap((title) => {
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_ALL);
    let [free, before, line] = [true, '', NaN];
    const wrong: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) free ||= node.matches('wbr, span');
      if (!(node instanceof Text)) continue;
      [...node.data].forEach((sign, at) => {
        if (!sign.trim()) return void (free = true);
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        const between = /[\p{P}\p{S}]/u.test(before) || /[\p{Ps}\p{Pi}]/u.test(sign);
        if (box.top > line + box.height / 2 && !free && !between)
          wrong.push(`${title.textContent!.trim()} → ${sign}`);
        [free, before, line] = [false, sign, box.top];
      });
    }
    return wrong;
  });
}

const PAGES = ['', 'full/', '4/'];

test.each<[number, string, string[]]>([
  [360, '', [...PAGES, 'download/']],
  [768, '', PAGES],
  [1440, '', PAGES],
  [360, 'view=elder', PAGES],
  [360, 'size=huge', PAGES],
  // Titles of chapters and boxes may be longer than a line of these.
  [360, 'view=elder&size=huge', ['']],
])('%d px %s', async (width, chosen, pages) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
  await context.addInitScript((text) => localStorage.setItem('planbook:reading', text), chosen);
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(`${site}/xiping-145/${path}`);
    if (width < 1024) await page.locator('.menu summary').click();
    expect(await page.evaluate(brokenTitles), path).toEqual([]);
  }
  await page.goto(`${site}/xiping-145/4/`);
  // It would be seen if one did.
  await page
    .locator('h1 span')
    .last()
    .evaluate((span) => {
      span.textContent = '西平县国民经济和社会发展'.repeat(5);
    });
  expect(await page.evaluate(brokenTitles)).not.toEqual([]);
  await context.close();
});
