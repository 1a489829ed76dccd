/** What a finger must hit is large enough, on every kind of page: see `small-targets.ts`. */
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, openPage, SAMPLE_PAGES, PLAN } from '../pages-under-test.ts';
import { smallTargets } from '../looks/small-targets.ts';

const site = inject('site');
browserForAll();

test.each([
  ['24 px', '', 24],
  ['44 px in 长辈版', 'view=elder', 44],
])('every control and every link outside a sentence is at least %s', async (_, kept, least) => {
  for (const width of [320, 1280]) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      serviceWorkers: 'block',
    });
    await choose(context, kept);
    for (const [name, path] of Object.entries(SAMPLE_PAGES)) {
      // The page for addresses that are not there runs no scripts of the site and knows no 长辈版.
      if (kept && path.endsWith('/99/')) continue;
      const page = await openPage(context, site, path);
      const panel = page.locator('.panel summary');
      if (await panel.isVisible()) {
        await panel.click();
        await page.locator('.panel-form').waitFor();
      }
      expect(await page.evaluate(smallTargets, least), `${name}, ${width}`).toEqual([]);
      await page.close();
    }
    await context.close();
  }
});

test.each([
  ['24 px', '', 24],
  ['44 px in 长辈版', 'view=elder', 44],
])('so is what appears while reading: contents, menu, explanation, voice, %s', async (_, kept, least) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await choose(context, kept);
  const page = await openPage(context, site, `/${PLAN}/4/?hl=服装#c4-s2-p2`);
  await page.locator('.steps').waitFor();
  await page.locator('.menu summary').click();
  expect(await page.evaluate(smallTargets, least)).toEqual([]);
  // What the menu unfolds covers the text below it.
  await page.locator('.menu summary').click();
  await page.locator('.whereabouts button').click();
  await page.locator('.read-bar').waitFor();
  expect(await page.evaluate(smallTargets, least)).toEqual([]);
  await page.locator('.text .term').first().click();
  await page.locator('.popup').waitFor();
  expect(await page.evaluate(smallTargets, least)).toEqual([]);
  if (!kept) {
    await page.locator('#c4-s2-p2 > .self').click();
    await page.locator('.cite-menu').waitFor();
    expect(await page.evaluate(smallTargets, least)).toEqual([]);
  }
  await context.close();
});
