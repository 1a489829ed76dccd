/**
 * The pages of the real plan, whose words are longer and whose lists are fuller than those of the invented one: nothing
 * is cut off, stands on others, scrolls sideways, is too small for a finger or a fault to axe, in the narrowest window.
 */
import { expect, inject, test } from 'vitest';
import { axeFaults } from '../looks/axe.ts';
import { faultsOfLook } from '../looks/layout-faults.ts';
import { browser, browserForAll } from '../page-under-test.ts';
import { chooseNow, openPage, SAMPLE_PAGES } from '../pages-under-test.ts';
import { smallTargets } from '../looks/small-targets.ts';

const site = inject('site');
browserForAll();

const WAYS = { 'as it is made': '', 'in 长辈版 with the largest letters': 'view=elder&size=huge' };

test.each(Object.entries(SAMPLE_PAGES))('%s fits in 320 px, as it is made and in 长辈版', async (_, path) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await openPage(context, site, path);
  const found: Record<string, string[]> = {};
  for (const [way, kept] of Object.entries(WAYS)) {
    await chooseNow(page, kept);
    const list = [
      ...(await page.evaluate(faultsOfLook)),
      ...(await page.evaluate(smallTargets, kept && !path.endsWith('/99/') ? 44 : 24)),
      // What axe sees beyond the look is the same in 长辈版.
      ...(kept ? [] : await axeFaults(page)),
    ];
    if (list.length > 0) found[way] = list;
  }
  expect(found).toEqual({});
  await context.close();
});
