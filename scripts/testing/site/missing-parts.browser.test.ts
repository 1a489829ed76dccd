/** Scripts and data that do not arrive: the plan reads, links and forms lead on, and what is missing is said. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { clausesWith } from '../clauses-under-test.ts';
import { browser, browserForAll } from '../page-under-test.ts';
import { PLAN as ID, WORD } from '../pages-under-test.ts';

const PLAN = `${inject('site')}/${ID}`;
const FOUND = `[data-total="${clausesWith(WORD)}"]`;
let page: Page;
let errors: string[] = [];

browserForAll();
beforeEach(async () => {
  errors = [];
  page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
});

const missing = (what: RegExp): Promise<unknown> =>
  page.route(what, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: '' }));
const visible = (words: string): Promise<void> => page.getByText(words).first().waitFor();

test('without any script the plan reads, turns its pages and leads to other ways than the search', async () => {
  await missing(/\/assets\/.*\.js/);
  await page.goto(`${PLAN}/3/`);
  expect((await page.locator('.text').innerText()).length).toBeGreaterThan(300);
  await page.locator('.turn a').last().click();
  await page.waitForURL(`${PLAN}/4/`);
  await page.locator('a.term, a.fix').first().click();
  await page.waitForURL(/\/(glossary|errata)\/#/);
  await page.goto(`${PLAN}/4/`);
  await page.locator('header input[name=q]').fill('高标准农田');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await visible('搜索没有载入');
  await page.locator('.late').getByRole('link', { name: '全文' }).click();
  await page.waitForURL(/plan\.txt$/);
});

test('without the filter a list shows all its entries', async () => {
  await missing(/\/assets\/filter\.js/);
  await page.goto(`${PLAN}/projects/?text=和平`);
  expect(await page.locator('[data-entry]').last().isVisible()).toBe(true);
  await page.locator('plan-filter').waitFor({ state: 'hidden' });
});

test.each([
  ['panel', '.panel summary', '.panel-form'],
  ['read-aloud', '.whereabouts [data-read-aloud]', '.read-bar'],
])(
  'the button of %s.js says when it does not arrive, and works once it does',
  async (name, button, shown) => {
    await missing(new RegExp(`/assets/${name}\\.js`));
    await page.goto(`${PLAN}/3/`);
    await page.locator(button).click();
    await visible('这一项没有载入');
    await page.unrouteAll();
    await page.locator(button).click();
    await page.locator(shown).first().waitFor();
    expect(await page.locator('.not-loaded').count()).toBe(0);
  },
);

test('without the menu of a clause its link stays a link; without the marks the clause is reached all the same', async () => {
  await missing(/\/assets\/(cite|highlight)\.js/);
  await page.goto(`${PLAN}/3/?hl=创新#c3-s1`);
  expect(await page.locator('.text mark').count()).toBe(0);
  await page.locator('#c3-s1-p1 a.self').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#c3-s1-p1$/);
});

test.each([
  ['table.js', /\/search\/table\.js/],
  ['texts.js and the index', /\/search\/(index\/|texts\.js)/],
])('a search without %s says so and answers once it is there', async (_, what) => {
  await missing(what);
  await page.goto(`${PLAN}/search/?q=${WORD}`);
  await visible('索引和全文都未能载入');
  await page.unrouteAll();
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator(FOUND).waitFor();
});

test.each(['missing', 'a page that says sorry'])(
  'texts of results that are %s are taken from the whole text',
  async (how) => {
    await page.goto(`${PLAN}/search/?q=${WORD}`);
    const words = page.locator('.hits .words');
    await words.first().waitFor();
    const wanted = await words.allInnerTexts();
    if (how === 'missing') await missing(/\/search\/text\//);
    else
      await page.route(/\/search\/text\//, (route) =>
        route.fulfill({ body: '<!doctype html><title>找不到' }),
      );
    await page.reload();
    await words.first().waitFor();
    expect(await words.allInnerTexts()).toEqual(wanted);
  },
);

test('results that cannot be shown yet are shown once they can', async () => {
  await page.goto(`${PLAN}/search/?q=${WORD}`);
  const more = page.locator('[data-more]');
  await more.waitFor();
  await missing(/\/search\/(text\/|texts\.js)/);
  await more.click();
  await visible('没有载入，再试一次');
  const download = page.getByRole('button', { name: '下载 CSV' });
  await download.click();
  await download.waitFor({ state: 'detached' });
  expect(await page.getByText('没有载入，再试一次').count()).toBe(2);
  await page.unrouteAll();
  await more.click();
  await page.locator('.hits > li').nth(19).waitFor();
});

test('without its data the offer of other words says so; the answer stands', async () => {
  await missing(/\/(hints|jump)\.js/);
  await page.goto(`${PLAN}/search/?q=水利`);
  await page.locator('[data-total]').waitFor();
  await page.getByRole('button', { name: '换个说法' }).click();
  await visible('没有载入，再试一次');
});

test('a note whose file is missing still says what the text itself knows, and where to look', async () => {
  await missing(/\/errata-\d+\.js/);
  await page.goto(`${PLAN}/3/`);
  await page.locator('a.doubt').first().click();
  await visible('详情没有载入');
  expect(await page.locator('.popup').innerText()).toContain('存疑：正文未改');
  expect(await page.locator('.popup a').getAttribute('href')).toContain('/errata/#');
  await page.unrouteAll();
  await page.keyboard.press('Escape');
  await page.locator('a.doubt').first().click();
  await expect.poll(() => page.locator('.popup p').count()).toBeGreaterThan(1);
  expect(await page.locator('.popup').innerText()).not.toContain('没有载入');
});

test.each(['goals', 'projects'])(
  'a table of %s that does not arrive is said, with a way to all of it',
  async (list) => {
    await missing(/sheet\.js$/);
    await page.goto(`${PLAN}/${list}/`);
    await page.getByRole('button', { name: '下载所选' }).click();
    await visible('数据表没有载入');
    expect(await page.locator('output a').getAttribute('href')).toMatch(/\.csv$/);
    await page.unrouteAll();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载所选' }).click();
    expect((await download).suggestedFilename()).toMatch(/^(目标|项目)\.csv$/);
  },
);

test('what sorts a list and does not arrive is said, and asked for again', async () => {
  await missing(/sort-list\.js$/);
  await page.goto(`${PLAN}/goals/`);
  const head = page.locator('thead [data-sort=value]');
  await head.getByRole('button').click();
  await visible('没有载入，再点一次');
  await page.unrouteAll();
  await head.getByRole('button').click();
  await page.locator('thead [aria-sort=descending]').waitFor();
});
