/** Every kind of page, with the policy in place: it asks no one else for anything and has nothing to complain of. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browser, browserForAll, complaintsOf } from '../page-under-test.ts';
import { lookAtAll, PLAN, WORD } from '../pages-under-test.ts';
import { pagesOfEveryKind } from '../../../src/site/check/site-files.ts';

const site = inject('site');
browserForAll();

test('no page asks another origin, breaks its policy or logs an error', async () => {
  const kinds = pagesOfEveryKind(inject('folder'));
  expect(kinds.length).toBeGreaterThan(8);
  const context = await browser.newContext();
  const paths = [...kinds, `${PLAN}/search/?q=${WORD}`, `${PLAN}/3/?hl=创新`];
  const look = async (page: Page, path: string): Promise<string[]> => {
    const complaints = complaintsOf(page, 'warning');
    page.on('request', (r) => !r.url().startsWith(`${site}/`) && complaints.push(r.url()));
    await page.goto(`${site}/${path}`, { waitUntil: 'networkidle' });
    const policies = await page.locator('meta[http-equiv=Content-Security-Policy]').count();
    return policies === 1 ? complaints : [...complaints, `${policies} policies`];
  };
  expect(await lookAtAll(context, paths, look, 4)).toEqual({});
  await context.close();
});

test('a search with the policy in place is answered by the index, not by the fallback', async () => {
  const page = await browser.newPage();
  await page.goto(`${site}/${PLAN}/search/?q=${WORD}`);
  await page.locator('[data-total]').waitFor();
  expect(await page.locator('.trouble').count()).toBe(0);
});

test.skipIf(!inject('ownNotFound'))(
  'a missing page below the plan, at any depth, has its style and links that arrive',
  async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/${PLAN}/nothing/here/at/all/`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
    await page.locator('main a').first().click();
    await page.waitForURL(`${site}/${PLAN}/`);
  },
);

test.each(['element.innerHTML = x', 'a script from elsewhere', 'code in a string', 'an inline handler'])(
  '%s is blocked where the browser knows how',
  async (way) => {
    const page = await browser.newPage();
    await page.goto(`${site}/${PLAN}/3/`);
    const ran = await page.evaluate(async (kind) => {
      const text = '<img src=x onerror="window.hacked=1">';
      const host = document.body.appendChild(document.createElement('div'));
      try {
        if (kind.startsWith('element')) host.innerHTML = text;
        else if (kind.startsWith('a script'))
          host.append(
            Object.assign(document.createElement('script'), { src: 'data:text/javascript,window.hacked=1' }),
          );
        else if (kind.startsWith('code')) setTimeout('window.hacked=1');
        else (host.setAttribute('onclick', 'window.hacked=1'), host.click());
      } catch {
        return 'blocked';
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      return 'hacked' in window ? 'ran' : 'blocked';
    }, way);
    expect(ran).toBe('blocked');
    await page.close();
  },
);
