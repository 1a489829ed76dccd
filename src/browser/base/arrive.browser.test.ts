/** A link reaches its clause, whatever a chat has done to it. */
import { expect, inject, test } from 'vitest';
import { complaints, page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForEach();

test.each(['#C3-S2-P2', '#c3-s2-p2。', '#c3-s2-p2&shareTo=weixin', '#c3-s2-p2-i99'])(
  'a reader who comes by %s stands at the clause',
  async (fragment) => {
    await page.goto(`${site}/${PLAN}/3/${fragment}`);
    await page.locator('#c3-s2-p2:target').waitFor();
    expect(new URL(page.url()).hash).toBe('#c3-s2-p2');
    expect(await page.locator('#c3-s2-p2').evaluate((e) => e.getBoundingClientRect().top)).toBeLessThan(700);
  },
);

test('a full-width ＃ in an address is read as what was meant', async (context) => {
  if (!inject('ownNotFound')) return context.skip('the server has a page of its own for what is not there');
  await page.goto(`${site}/${PLAN}/3/＃c3-s2-p2`);
  await page.locator('#c3-s2-p2:target').waitFor();
  // The browser tells of the page that is not there.
  complaints.length = 0;
});

test('a fragment that means nothing here is left alone', async () => {
  await page.goto(`${site}/${PLAN}/3/#第三章`);
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#第三章');
});
