/** A note is in sight where it opens, whatever the letters and wherever the words stand in the window. */
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
browserForAll();

test.each(['', 'view=elder&size=huge'])('on a phone with “%s” kept', async (kept) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    serviceWorkers: 'block',
  });
  await context.addInitScript((text) => localStorage.setItem('planbook:reading', text), kept);
  const page = await context.newPage();
  await page.goto(`${site}/${PLAN}/3/`);
  const marks = page.locator('.text :is(a.doubt, a.term)');
  const popup = page.locator('.popup');
  for (let n = 0; n < (await marks.count()); n += 1)
    for (const share of [0.3, 0.6, 0.95]) {
      await marks.nth(n).evaluate((mark, at) => {
        scrollBy({ top: mark.getBoundingClientRect().bottom - innerHeight * at, behavior: 'instant' });
        (mark as HTMLElement).click();
      }, share);
      await popup.locator('p:nth-of-type(2)').waitFor();
      const hidden = await popup.evaluate((note) => {
        const { top, bottom, left, right } = note.getBoundingClientRect();
        const bar = document.querySelector('.top')!.getBoundingClientRect().bottom;
        return top < bar || bottom > innerHeight || left < 0 || right > innerWidth;
      });
      expect(hidden, `${await marks.nth(n).innerText()} at ${share}`).toBe(false);
      await page.keyboard.press('Escape');
    }
  await context.close();
});
