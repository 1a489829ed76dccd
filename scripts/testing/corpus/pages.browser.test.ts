/**
 * The pages of the real plan, whose words are longer and whose lists are fuller than those of the invented one: nothing
 * is cut off, stands on others, scrolls sideways, is too small for a finger or a fault to axe, in the narrowest window.
 */
import { expect, inject, test } from 'vitest';
import { axeFaults } from '../looks/axe.ts';
import { faultsOfLook } from '../looks/layout-faults.ts';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, openPage, SAMPLE_PAGES } from '../pages-under-test.ts';
import { smallTargets } from '../looks/small-targets.ts';

const site = inject('site');
browserForAll();

test.each([
  ['as it is made', '', 24],
  ['in 长辈版 with the largest letters', 'view=elder&size=huge', 44],
])('every kind of page fits in 320 px, %s', async (_, kept, least) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 900 },
    serviceWorkers: 'block',
  });
  await choose(context, kept);
  for (const [name, path] of Object.entries(SAMPLE_PAGES)) {
    const page = await openPage(context, site, path);
    const targets = kept && path.endsWith('/99/') ? 24 : least;
    const faults = [
      ...(await page.evaluate(faultsOfLook)),
      ...(await page.evaluate(smallTargets, targets)),
      // What axe sees beyond the look is the same in 长辈版.
      ...(kept ? [] : await axeFaults(page)),
    ];
    expect(faults, name).toEqual([]);
    await page.close();
  }
  await context.close();
});
