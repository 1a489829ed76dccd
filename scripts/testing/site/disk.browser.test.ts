/** The built site, opened from a disk: no server, no fetch, no module scripts, the policy in place. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { clausesWith } from '../clauses-under-test.ts';
import { page, pageForAll } from '../page-under-test.ts';
import { PLAN, WORD } from '../pages-under-test.ts';

const root = `${pathToFileURL(path.resolve(inject('folder'))).href}/`;
pageForAll();

test('a double click on index.html opens the plan, with its style, and its links open pages', async () => {
  await page.goto(`${root}index.html`);
  expect(await page.locator('h1').innerText()).toContain('纲要');
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.top')!).display)).not.toBe(
    'inline',
  );
  await page.locator('main a[href$="/3/"]').first().click();
  await page.waitForURL(`${root}${PLAN}/3/index.html`);
  await page.locator('.turn a').last().click();
  await page.waitForURL(`${root}${PLAN}/4/index.html`);
});

test('a link with a fragment keeps it', async () => {
  await page.goto(`${root}${PLAN}/places/qingxi/index.html`);
  await page.locator('main a[href*="#c"]').first().click();
  await page.waitForURL(/\/yunting-155\/\d+\/index\.html.*#c\d+/);
});

test('the field in the header leads to the search, which answers exactly and says how', async () => {
  await page.goto(`${root}${PLAN}/3/index.html`);
  await page.locator('header input[name=q]').fill(WORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/index\.html\?q=/);
  await page.locator(`[data-total="${clausesWith(WORD)}"]`).waitFor();
  expect(await page.locator('[role=status]').innerText()).toContain('结果同样完整');
});

test('a result opens the chapter with the words marked', async () => {
  await page.goto(`${root}${PLAN}/search/index.html?q=准农田`);
  await page.locator('.hits .words a').first().click();
  await page.locator('.text mark.now').waitFor();
  expect(page.url()).toContain('/index.html?hl=');
});

test('filters of a list work', async () => {
  await page.goto(`${root}${PLAN}/projects/index.html?text=和平`);
  expect(await page.locator('plan-filter output').innerText()).toMatch(/显示 [1-9]\d* 条/);
});
