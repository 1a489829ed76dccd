/** The same folder behind other people's servers, below a deep path: pages, styles, search, the 404 page, checksums. */
import { describe, expect, inject, test } from 'vitest';
import { reportSite, siteAt } from '../../../src/site/check/report.ts';
import { isThere, SERVERS, serveElsewhere } from '../other-servers.ts';
import { clausesWith } from '../clauses-under-test.ts';
import { browser, browserForAll, complaintsOf } from '../page-under-test.ts';
import { PLAN, WORD } from '../pages-under-test.ts';

browserForAll();

describe.each(SERVERS)('%s', (name) => {
  test.skipIf(!isThere(name))('serves the whole site below a deep path', async () => {
    const { site, stop } = await serveElsewhere(name, inject('folder'));
    try {
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      page.on('response', (r) => r.status() >= 400 && complaints.push(r.url()));
      await page.goto(site);
      await page.locator('main a[href$="/3/"]').first().click();
      await page.waitForURL(`${site}${PLAN}/3/`);
      expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(3);
      await page.locator('header input[name=q]').fill(WORD);
      await page.keyboard.press('Enter');
      await page.locator(`[data-total="${clausesWith(WORD)}"]`).waitFor();
      expect(await page.locator('.trouble').count()).toBe(0);
      await page.locator('.hits .words a').first().click();
      await page.locator('.text mark.now').waitFor();
      expect(complaints).toEqual([]);
      expect(await reportSite(await siteAt(site))).toBe(0);
      if (name !== 'nginx') return;
      await page.goto(`${site}${PLAN}/no/such/page`);
      await page.locator('main a').first().click();
      await page.waitForURL(`${site}${PLAN}/`);
    } finally {
      stop();
    }
  });
});
