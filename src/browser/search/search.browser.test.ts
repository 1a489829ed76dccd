/** The search page in the browser. */
import { beforeAll, expect, inject, test } from 'vitest';
import { askPage } from '../../../scripts/testing/truth/asking.ts';
import { clausesWith } from '../../../scripts/testing/clauses-under-test.ts';
import { browser, page, pageForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN, WORD } from '../../../scripts/testing/pages-under-test.ts';
import { fold } from '../../search/fold.ts';

const site = inject('site');
pageForAll();
beforeAll(() => page.goto(`${site}/${PLAN}/search/`));

test('words that are not in the plan find nothing exact, and what is near stands apart', async () => {
  const answer = await askPage(page, '量子计算机服装');
  expect(answer.exact).toEqual([]);
  expect(answer.total).toBe(0);
  expect(await page.locator('[data-match=near]').count()).toBeGreaterThan(0);
});

test('every mark stands on the words that were asked', async () => {
  await askPage(page, '15万亩');
  const marks = await page.locator('.hits mark').allInnerTexts();
  expect(marks.length).toBeGreaterThan(2);
  for (const mark of marks) expect(fold(mark).text).toBe('15万亩');
});

test('the address holds the search; back and forward work; filters narrow it', async () => {
  await page.goto(`${site}/${PLAN}/search/?q=高标准农田&chapter=4`);
  await page.locator('[data-clause]').first().waitFor();
  const shown = await page
    .locator('[data-clause]')
    .evaluateAll((e) => e.map((x) => (x as HTMLElement).dataset['clause']));
  expect(shown.every((id) => id!.startsWith('c4-'))).toBe(true);
  await page.locator('input[name=q]').fill('数字乡村');
  await page.keyboard.press('Enter');
  await page.locator('[data-total="0"]').waitFor();
  await page.goBack();
  await page.locator('plan-search[data-answered="高标准农田"]').waitFor();
  expect(await page.locator('input[name=q]').inputValue()).toBe('高标准农田');
});

test('following a result opens the chapter at the clause with the words marked', async () => {
  await page.goto(`${site}/${PLAN}/search/?q=准农田`);
  await page.locator('.hits .words a').first().click();
  await page.locator('.text mark.now').waitFor();
  expect(new Set(await page.locator('.text mark').allInnerTexts())).toEqual(new Set(['准农田']));
});

test('Back from a result brings the list, as long as it was, and the place in it again', async () => {
  await page.goto(`${site}/${PLAN}/search/?q=发展`);
  await page.locator('[data-more]').click();
  await expect.poll(() => page.locator('[data-clause]').count()).toBeGreaterThan(10);
  const [count, last] = [await page.locator('[data-clause]').count(), page.locator('.hits .words a').last()];
  await last.scrollIntoViewIfNeeded();
  const [top, text] = [await page.evaluate(() => scrollY), await last.innerText()];
  await last.click();
  await page.locator('.text mark.now').waitFor();
  await page.goBack();
  await page.locator('plan-search[data-answered="发展"]').waitFor();
  expect(await page.locator('[data-clause]').count()).toBe(count);
  expect(await last.innerText()).toBe(text);
  expect(top).toBeGreaterThan(500);
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(40);
});

test('a page on which nothing is asked gives examples, and each finds something', async () => {
  await page.goto(`${site}/${PLAN}/search/`);
  const examples = page.locator('.answer a');
  await examples.first().waitFor();
  for (const query of await examples.allInnerTexts())
    expect((await askPage(page, query)).total, query).toBeGreaterThan(0);
});

test('without JavaScript the page offers the other ways', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${site}/${PLAN}/search/?q=${WORD}`);
  expect(await plain.locator('main').innerText()).toContain('没有运行 JavaScript');
  expect(await plain.locator('main a').count()).toBeGreaterThanOrEqual(2);
});

test('an index that does not arrive is said, and the plain text answers as exactly', async () => {
  const offline = await browser.newPage();
  await offline.route('**/*.pf_index', (route) => route.abort());
  await offline.goto(`${site}/${PLAN}/search/?q=${WORD}`);
  await offline.locator(`[data-total="${clausesWith(WORD)}"]`).waitFor();
  expect(await offline.locator('plan-search [role=status]').innerText()).toContain('索引未能载入');
  await offline.close();
});
