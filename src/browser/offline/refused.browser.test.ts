/** Some settings of privacy make asking for service workers a fault, or leave none. The page reads as before. */
import { expect, inject, test } from 'vitest';
import { browser, browserForAll, complaintsOf } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
browserForAll();

test.each([
  ['throws', '() => { throw new DOMException("denied", "SecurityError"); }'],
  ['is not there', '() => undefined'],
  [
    'refuses to register',
    '() => ({ register: () => Promise.reject(new Error("denied")), addEventListener() {} })',
  ],
])('where navigator.serviceWorker %s, search and the page go on', async (_, getter) => {
  const context = await browser.newContext();
  await context.addInitScript(
    `Object.defineProperty(Navigator.prototype, 'serviceWorker', { configurable: true, get: ${getter} });`,
  );
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${site}/${PLAN}/3/#C3-S1-P1`);
  await page.waitForURL(/#c3-s1-p1$/);
  await page.goto(`${site}/${PLAN}/search/?q=${encodeURIComponent('创新')}`);
  await page.locator('[data-clause]').first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
