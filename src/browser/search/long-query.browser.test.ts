/** A paragraph pasted where a word belongs: servers refuse addresses of more than some 8 KB (414). */
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';
import { LONGEST_QUERY } from '../../search/query.ts';

const site = inject('site');
browserForAll();

test.each([
  ['the header', true, `${PLAN}/3/`],
  ['the header', false, `${PLAN}/3/`],
  ['the home page', false, `${PLAN}/`],
  ['the page that is not found', false, '404.html'],
])(
  '900 characters pasted into %s, with JavaScript %s, make no address too long',
  async (_, javaScript, path) => {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${site}/${path}`);
    const field = page.locator('input[type="search"]:visible').first();
    await field.focus();
    await page.keyboard.insertText('粮'.repeat(900));
    await field.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    const { href, searchParams } = new URL(page.url());
    expect(searchParams.get('q')).toHaveLength(LONGEST_QUERY);
    expect(href.length).toBeLessThan(4096);
    await context.close();
  },
);
