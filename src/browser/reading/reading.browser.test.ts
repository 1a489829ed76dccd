/** The built chapters, read as a browser reads them, without JavaScript. */
import { beforeAll, expect, inject, test } from 'vitest';
import { publishedClauses } from '../../../scripts/testing/clauses-under-test.ts';
import { browser, page, pageForAll } from '../../../scripts/testing/page-under-test.ts';
import { choose, openPage, PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
let clauses: Awaited<ReturnType<typeof publishedClauses>>;

pageForAll({ javaScriptEnabled: false });
beforeAll(async () => void (clauses = await publishedClauses()));

test('chapter three has contents, neighbours and a link to each of its clauses', async () => {
  await page.goto(`${site}/${PLAN}/3/`);
  expect(await page.locator('.sections a').count()).toBe(2);
  expect(await page.locator('.turn a').count()).toBe(2);
  expect(await page.locator('.text .self').count()).toBe(clauses.filter((c) => c.chapter === 3).length);
});

test('tables keep their spanning heads, groups, cells over several rows and empty cells', async () => {
  await page.goto(`${site}/${PLAN}/1/`);
  const first = page.locator('#c1-s1-p5');
  expect(await first.locator('thead th').allInnerTexts()).toEqual([
    '指标名称',
    '2020年',
    '“十四五”规划目标',
    '“十四五”完成情况',
    '2025年',
    '年均增长%',
    '2025年',
    '年均增长%',
  ]);
  expect(await first.locator('tbody tr').count()).toBe(8);
  await page.goto(`${site}/${PLAN}/2/`);
  const second = page.locator('#c2-s4-p3');
  expect(await second.locator('tbody tr').count()).toBe(11);
  expect(await second.locator('th[rowspan="2"]').innerText()).toBe('主要污染物减排');
  expect(await second.locator('#c2-s4-p3-r4 td').allInnerTexts()).toEqual(['3', '亿元', '', '', '预期性']);
});

test('a correction leads to its entry, which says how the source read', async () => {
  await page.goto(`${site}/${PLAN}/3/`);
  await page.locator('a.fix', { hasText: '驻' }).click();
  await page.waitForURL(/errata\/#c3-s1-p2-e1$/);
  expect(await page.locator('#c3-s1-p2-e1').innerText()).toContain('总部入住');
  expect(await page.locator('#c3-s1-p2-e1 del').innerText()).toBe('住');
});

test('with JavaScript the source reading shows in place, by mouse and by keyboard, and Escape closes it', async () => {
  const scripted = await browser.newPage();
  await scripted.goto(`${site}/${PLAN}/3/`);
  const link = scripted.locator('a.fix', { hasText: '驻' });
  await link.click();
  await scripted.locator('.popup', { hasText: '总部入住' }).waitFor();
  await scripted.keyboard.press('Escape');
  expect(await scripted.locator('.popup').isHidden()).toBe(true);
  await link.focus();
  await scripted.keyboard.press('Enter');
  await scripted.locator('.popup', { hasText: '总部入住' }).waitFor();
  expect(scripted.url()).toBe(`${site}/${PLAN}/3/`);
  await scripted.close();
});

test.skipIf(!inject('ownNotFound'))('an address that is not there gets a page that helps', async () => {
  const lost = await browser.newPage({ javaScriptEnabled: false });
  const answer = await lost.goto(`${site}/${PLAN}/99/`);
  expect(answer!.status()).toBe(404);
  expect(await lost.locator('h1').innerText()).toBe('没有这一页');
  await lost.close();
});

test.skipIf(!inject('ownNotFound'))('that page, too, is as the reader has chosen', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await choose(context, 'view=elder&colors=dark');
  const lost = await openPage(context, site, `/${PLAN}/99/`);
  expect(await lost.locator('html').evaluate(({ dataset }) => [dataset['view'], dataset['colors']])).toEqual([
    'elder',
    'dark',
  ]);
  await context.close();
});
