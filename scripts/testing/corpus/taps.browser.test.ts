/**
 * What people come for, on a phone of 360 px: each in at most three taps and one screen of scrolling. Words that are
 * typed and the key that sends them are no taps.
 */
import { text } from 'node:stream/consumers';
import { csvParseRows } from 'd3-dsv';
import { expect, inject, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { printedPages } from '../looks/printing.ts';
import { page, pageForEach } from '../page-under-test.ts';

const plan = `${inject('site')}/xiping-145`;
const SCREEN = 740;
pageForEach({
  viewport: { width: 360, height: SCREEN },
  permissions: ['clipboard-read', 'clipboard-write'],
  hasTouch: true,
});

/** Counts taps and what must be scrolled for them. */
async function begin(
  path: string,
): Promise<{ tap(what: Locator): Promise<void>; see(what: Locator): Promise<void> }> {
  let [taps, scrolled] = [0, 0];
  const see = async (what: Locator): Promise<void> => {
    await what.waitFor();
    const below = await what.evaluate((one) => Math.max(0, one.getBoundingClientRect().bottom - innerHeight));
    scrolled += below;
    expect(scrolled, 'px scrolled').toBeLessThanOrEqual(SCREEN);
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), below);
  };
  await page.goto(`${plan}/${path}`);
  return {
    see,
    tap: async (what) => {
      await see(what);
      await what.tap();
      taps += 1;
      expect(taps, 'taps').toBeLessThanOrEqual(3);
    },
  };
}

const link = (name: string | RegExp, within = 'body'): Locator =>
  page
    .locator(within)
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first();
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** From the bar to the field of the search page, and what is typed there. */
async function ask({ tap }: { tap(what: Locator): Promise<void> }, words: string): Promise<void> {
  await tap(page.locator('.top .find'));
  await page.locator('main input[type=search]').fill(words);
  await page.keyboard.press('Enter');
  await page.locator('plan-search[data-answered]').waitFor();
}

test('the projects of 五沟营镇, from home', async () => {
  const way = await begin('');
  await way.tap(link('五沟营镇'));
  await way.see(page.locator('.place-records li').last());
  expect(await page.locator('.place-page section').first().locator('.place-records li').count()).toBe(8);
});

test('the second place of 高标准农田 with its citation on the clipboard, from the search', async () => {
  const way = await begin('search/?q=高标准农田');
  await page.locator('plan-search[data-answered]').waitFor();
  const second = page.locator('[data-clause]').nth(1);
  const id = (await second.getAttribute('data-clause'))!;
  await way.tap(second.locator('a[href*="#c"]').first());
  await way.tap(page.locator(`[id="${id}"] .self`).first());
  await way.tap(page.getByRole('menuitem', { name: /^复制引文/ }));
  await expect.poll(clipboard).toMatch(/《西平县.+》[^]*第.+章/);
});

test('the forest cover of 2025 and where it is said, from home', async () => {
  const way = await begin('');
  await ask(way, '森林覆盖率');
  const card = page.locator('[data-card=goal]').first();
  await way.see(card);
  expect(await card.innerText()).toMatch(/森林覆盖率[^]*22%/);
  await way.tap(card.getByRole('link').first());
  await page.waitForURL(/#/);
  const row = page.locator('tr:target, tr:has(:target)').first();
  await row.waitFor();
  expect(await row.innerText()).toMatch(/22%[^]*2025年[^]*章/);
});

test('the projects of water as a sheet, from the list of projects', async () => {
  const way = await begin('projects/');
  await way.tap(page.locator('.choices summary'));
  await way.tap(page.locator('select[name=topic]'));
  await page.locator('select[name=topic]').selectOption('水利');
  const coming = page.waitForEvent('download');
  await way.tap(page.getByRole('button', { name: '下载所选' }));
  const file = await coming;
  expect(file.suggestedFilename()).toBe('项目_水利.csv');
  const [head, ...rows] = csvParseRows(await text(await file.createReadStream()));
  const found = await page.goto(rows[0]![head!.indexOf('网址')]!);
  expect(found?.status()).toBe(200);
  expect(await page.locator(':target').innerText()).toContain(rows[0]![head!.indexOf('引文')]);
});

test('section 3 of chapter 5 aloud in 长辈版, from its number in the search', async () => {
  await page.addInitScript(() => localStorage.setItem('planbook:reading', 'view=elder&size=large'));
  const way = await begin('search/');
  await page.locator('main input[type=search]').fill('5章3节');
  await page.keyboard.press('Enter');
  await way.tap(page.locator('[data-jump="c5-s3"]').first());
  await way.tap(page.locator('#c5-s3 .self'));
  await way.tap(page.getByRole('menuitem', { name: /^朗读/ }));
  await page.locator('.read-bar').waitFor();
});

test('one paragraph as a link to send, from its chapter', async () => {
  const way = await begin('4/#c4-s1-p2');
  await way.tap(page.locator('#c4-s1-p2 .self'));
  await way.tap(page.getByRole('menuitem', { name: /^复制链接/ }));
  await expect.poll(clipboard).toContain('/4/#c4-s1-p2');
});

test('what was corrected in chapter 1, from the chapter', async () => {
  const way = await begin('1/');
  await way.tap(page.locator('.menu summary'));
  await way.tap(link('勘误与存疑', '.ways'));
  await way.tap(link(/^第一章/, '.jump'));
  await way.see(page.locator('#chapter-1'));
});

test('chapter 9 on paper, from home: its number in the search, then the browser prints it', async () => {
  const way = await begin('');
  await ask(way, '第九章');
  await way.tap(page.locator('[data-jump="c9"]').first());
  await page.locator('#c9').waitFor();
  expect((await printedPages(page)).pages).toBeGreaterThan(3);
});

test('who issued the plan, its number and its day, on the first screen of home', async () => {
  await begin('');
  const cover = page.locator('.cover');
  for (const words of ['西平县人民政府', '西政〔2021〕8号', '2021年9月20日']) {
    const said = cover.getByText(words).first();
    const bottom = await said.evaluate((one) => one.getBoundingClientRect().bottom);
    expect(bottom, words).toBeLessThanOrEqual(SCREEN);
  }
});
