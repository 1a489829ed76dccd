/**
 * How large what a finger must hit is: 24 px (WCAG 2.5.8) and 44 px in 长辈版, on every kind of page. Excepted, as in
 * WCAG, is a link in a sentence, whose height is that of its line; it stands inline, beside other words.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { choose, openPage, PAGES } from '../pages-under-test.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** Runs in the page: what is too small, each kind once. */
function small(least: number): string[] {
  const sentence = (link: Element): boolean => {
    if (link.localName !== 'a' || getComputedStyle(link).display !== 'inline') return false;
    if (link.matches('.fix, .doubt, .term')) return true;
    const around = link.closest('p, li, dd, td, th, caption, figcaption, h1, h2, h3, h4');
    return around !== null && around.textContent!.trim().length > link.textContent!.trim().length + 1;
  };
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('a, button, summary, select, input, textarea')) {
    // A radio button is hit by its label as well.
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    if (element.getClientRects().length === 0 || sentence(element)) continue;
    if (width >= least && height >= least) continue;
    const kind = `${element.parentElement!.className} > ${element.localName}.${element.className}`;
    found.set(kind, `${kind} 「${element.textContent!.trim().slice(0, 12)}」 ${width} × ${height}`);
  }
  return [...found.values()];
}

test.each([
  ['24 px', '', 24],
  ['44 px in 长辈版', 'view=elder', 44],
])(
  'every control and every link outside a sentence is at least %s',
  async (_, kept, least) => {
    for (const width of [320, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      await choose(context, kept);
      for (const [name, path] of Object.entries(PAGES)) {
        // The page for addresses that are not there runs no scripts of the site and knows no 长辈版.
        if (kept && path.endsWith('/99/')) continue;
        const page = await openPage(context, site, path);
        const panel = page.locator('.panel summary');
        if (await panel.isVisible()) {
          await panel.click();
          await page.locator('.panel-form').waitFor();
        }
        expect(await page.evaluate(small, least), `${name}, ${width}`).toEqual([]);
        await page.close();
      }
      await context.close();
    }
  },
  240_000,
);

test.each([
  ['24 px', '', 24],
  ['44 px in 长辈版', 'view=elder', 44],
])('so is what appears while reading: contents, menu, explanation, voice, %s', async (_, kept, least) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await choose(context, kept);
  const page = await openPage(context, site, '/xiping-145/4/?hl=服装#c4-s2-p5');
  await page.locator('.steps').waitFor();
  await page.locator('.sections summary').click();
  await page.locator('.whereabouts button').click();
  await page.locator('.read-bar').waitFor();
  expect(await page.evaluate(small, least)).toEqual([]);
  await page.locator('.text .term').first().click();
  await page.locator('.popup').waitFor();
  expect(await page.evaluate(small, least)).toEqual([]);
  if (!kept) {
    await page.locator('#c4-s2-p5 > .self').click();
    await page.locator('.cite-menu').waitFor();
    expect(await page.evaluate(small, least)).toEqual([]);
  }
  await context.close();
});
