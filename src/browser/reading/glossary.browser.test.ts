/** Terms in the text and their page, as a reader meets them. */
import { expect, inject, test } from 'vitest';
import { browser, page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForEach();

test('without JavaScript a term leads to its explanation, marked as the editors’ own', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site}/${PLAN}/2/`);
  await plain.locator('a.term', { hasText: '放管服' }).click();
  await plain.waitForURL(/\/glossary\/#/);
  const entry = plain.locator('.word:target');
  expect(await entry.locator('h3').innerText()).toBe('放管服');
  expect(await entry.innerText()).toContain('编者注');
  await plain.close();
});

test('with JavaScript the explanation shows in place, by mouse and by keyboard; Escape closes it and gives the focus back', async () => {
  await page.goto(`${site}/${PLAN}/2/`);
  const link = page.locator('a.term', { hasText: '放管服' });
  await link.click();
  await page.locator('.popup', { hasText: /编者注.*简政放权/ }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.popup').isHidden()).toBe(true);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('.popup', { hasText: '编者注' }).waitFor();
  expect(page.url()).toBe(`${site}/${PLAN}/2/`);
});

test('opened from a disk the term is explained in place, too', async () => {
  const folder = new URL(`file://${process.cwd()}/${inject('folder')}/${PLAN}/2/index.html`);
  const disk = await browser.newPage();
  await disk.goto(folder.href);
  await disk.locator('a.term', { hasText: '放管服' }).click();
  await disk.locator('.popup', { hasText: /编者注.*简政放权/ }).waitFor();
  await disk.close();
});

test('a term the plan itself explains leads on to that clause', async () => {
  await page.goto(`${site}/${PLAN}/3/`);
  await page.locator('a.term', { hasText: '两化融合' }).first().click();
  await page.locator('.popup a', { hasText: '规划自己的解释' }).click();
  await page.waitForURL(`${site}/${PLAN}/4/#c4-s2-p1`);
});

test('the number beside a word is the number of results of the search it leads to', async () => {
  await page.goto(`${site}/${PLAN}/glossary/`);
  const link = page.locator('[id="三品一标"] .meta a').first();
  const clauses = /(\d+) 段/.exec(await link.innerText())![1];
  await link.click();
  await page.locator(`[data-total="${clauses}"]`).waitFor();
});
