/** Reporting an error from the menu of a clause: there where the site names an address, absent where it does not. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
browserForAll();

async function menuOf(page: Page, id: string): Promise<string[]> {
  await page.goto(`${site}/${PLAN}/4/`);
  await page.locator(`[id="${id}"] > .self`).click();
  await page.locator('[role=menu]').waitFor();
  return page.locator('[role=menuitem]').allInnerTexts();
}

test('the menu composes a letter with the id and the words of the clause', async () => {
  const page = await browser.newPage();
  expect((await menuOf(page, 'c4-s2-p2')).at(-1)).toContain('报告错误');
  const item = page.locator('[role=menuitem]', { hasText: '报告错误' });
  const letter = new URL((await item.getAttribute('href'))!);
  expect(letter.pathname).toBe('fgw@example.gov.cn');
  expect(letter.searchParams.get('subject')).toContain('c4-s2-p2');
  expect(letter.searchParams.get('body')).toContain('原文：着力培育服装加工产业集群。');
  await page.keyboard.press('End');
  expect(await item.evaluate((e) => e === document.activeElement)).toBe(true);
  await page.close();
});

test('where no address is configured there is nothing to report to', async () => {
  const page = await browser.newPage();
  // The page as it is built where `site.yaml` names no address.
  await page.route('**/4/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({ body: html.replace(/ data-report="[^"]*"/, ''), contentType: 'text/html' });
  });
  expect((await menuOf(page, 'c4-s2-p2')).join()).not.toContain('报告错误');
  await page.close();
});
