/** The built chapters, read as a browser reads them, without JavaScript. */
import { beforeAll, expect, inject, test } from 'vitest';
import { publishedClauses, shownTexts, withoutBlanks } from '../../../scripts/testing/clauses-under-test.ts';
import { browser, page, pageForAll } from '../../../scripts/testing/page-under-test.ts';

const site = inject('site');
let clauses: Awaited<ReturnType<typeof publishedClauses>>;

pageForAll({ javaScriptEnabled: false });
beforeAll(async () => void (clauses = await publishedClauses()));

test('every clause stands on its chapter’s page, under its id, with its text', async () => {
  for (const chapter of new Set(clauses.map((c) => c.chapter))) {
    await page.goto(`${site}/xiping-145/${chapter}/`);
    const shown = new Map(await shownTexts(page.locator('.text [id]')));
    for (const { id, text } of clauses.filter((c) => c.chapter === chapter))
      expect(shown.get(id), id).toBe(withoutBlanks(text));
  }
});

test('chapter three has contents, neighbours and a link to each of its clauses', async () => {
  await page.goto(`${site}/xiping-145/3/`);
  expect(await page.locator('.sections ol a').count()).toBe(4);
  expect(await page.locator('.turn a').count()).toBe(2);
  expect(await page.locator('.text .self').count()).toBe(clauses.filter((c) => c.chapter === 3).length);
});

test('both big tables keep their spanning heads, sub-rows and empty cells', async () => {
  await page.goto(`${site}/xiping-145/1/`);
  const first = page.locator('#c1-s1-p32');
  expect(await first.locator('thead th').allInnerTexts()).toEqual([
    '指标名称',
    '2015年',
    '“十三五”规划目标',
    '“十三五”实际完成情况',
    '2020年',
    '年均增长%',
    '2020年',
    '年均增长%',
  ]);
  expect(await first.locator('tbody tr').count()).toBe(17);
  await page.goto(`${site}/xiping-145/2/`);
  const second = page.locator('#c2-s4-p11');
  expect(await second.locator('tbody tr').count()).toBe(32);
  expect(await second.locator('th[rowspan="4"]').innerText()).toBe('主要污染物排放减少');
  expect(await second.locator('#c2-s4-p11-r6 td').allInnerTexts()).toEqual(['5', '亿元', '', '', '预期性']);
});

test('a correction leads to its entry, which says how the source read', async () => {
  await page.goto(`${site}/xiping-145/3/`);
  await page.locator('a.fix', { hasText: '驻' }).click();
  await page.waitForURL(/errata\/#c3-s1-p4-e1$/);
  expect(await page.locator('#c3-s1-p4-e1 del').innerText()).toBe('总部入住');
});

test('with JavaScript the source reading shows in place, by mouse and by keyboard, and Escape closes it', async () => {
  const scripted = await browser.newPage();
  await scripted.goto(`${site}/xiping-145/3/`);
  const link = scripted.locator('a.fix', { hasText: '驻' });
  await link.click();
  await scripted.locator('.popup', { hasText: '总部入住' }).waitFor();
  await scripted.keyboard.press('Escape');
  expect(await scripted.locator('.popup').isHidden()).toBe(true);
  await link.focus();
  await scripted.keyboard.press('Enter');
  await scripted.locator('.popup', { hasText: '总部入住' }).waitFor();
  expect(scripted.url()).toBe(`${site}/xiping-145/3/`);
  await scripted.close();
});

test.skipIf(!inject('ownNotFound'))('an address that is not there gets a page that helps', async () => {
  const lost = await browser.newPage({ javaScriptEnabled: false });
  const answer = await lost.goto(`${site}/xiping-145/99/`);
  expect(answer!.status()).toBe(404);
  expect(await lost.locator('h1').innerText()).toBe('没有这一页');
  await lost.close();
});
