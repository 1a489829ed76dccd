/** What a finger must hit is large enough, also when it appears while reading: see `small-targets.ts`; the pages as they come are with axe. */
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, openPage, PLAN } from '../pages-under-test.ts';
import { smallTargets } from '../looks/small-targets.ts';

const site = inject('site');
browserForAll();

test.each([
  ['24 px', '', 24],
  ['44 px in 长辈版', 'view=elder', 44],
])(
  'what appears while reading is at least %s: contents, panel, explanation, voice, the menu of a clause',
  async (_, kept, least) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    await choose(context, kept);
    const page = await openPage(context, site, `/${PLAN}/4/?hl=服装#c4-s2-p2`);
    await page.locator('.steps').waitFor();
    await page.locator('.menu summary').click();
    expect(await page.evaluate(smallTargets, least)).toEqual([]);
    // What they unfold covers the text below it.
    await page.locator('.menu summary').click();
    await page.locator('.panel summary').click();
    await page.locator('.panel-form').waitFor();
    expect(await page.evaluate(smallTargets, least)).toEqual([]);
    await page.locator('.panel summary').click();
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
  },
);
