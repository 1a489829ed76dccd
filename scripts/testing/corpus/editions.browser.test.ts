/** Files of another edition of the plan than the page: fetched once past what the browser keeps, then refused. */
import type { Page, Route } from 'playwright-core';
import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';

const PLAN = `${inject('site')}/xiping-145`;
const SEARCH = `${PLAN}/search/?q=嫘祖`;
let mark: string;
let total: string;
let page: Page;

browserForAll();
beforeAll(async () => {
  await open(SEARCH);
  total = (await page.locator('[data-total]').getAttribute('data-total'))!;
  mark = (await page.locator('html').getAttribute('data-edition-mark'))!;
  expect(Number(total)).toBeGreaterThan(10);
});
beforeEach(async () => {
  page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  return () => page.context().close();
});

async function open(address: string): Promise<void> {
  page ??= await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await page.goto(address);
  await page.locator('plan-search[data-answered]').waitFor();
}

const other = (text: string): string => text.replaceAll(mark, '00000000');

/** Answers with another edition's copy: for good, or the first time only, as what a browser has kept. */
function anotherEdition(always: boolean): (route: Route) => Promise<void> {
  const asked = new Set<string>();
  return async (route) => {
    const address = route.request().url();
    const kept = always || !asked.has(address);
    asked.add(address);
    const response = await route.fetch();
    await route.fulfill({ response, ...(kept ? { body: other(await response.text()) } : {}) });
  };
}

/** Addresses that were asked for past what the browser keeps. */
async function watchFetches(): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const past: string[] = [];
    Object.assign(window, { past });
    const real = window.fetch;
    window.fetch = (...request) => {
      if (request[1]?.cache === 'reload') past.push(String(request[0]));
      return real(...request);
    };
  });
  return () => page.evaluate(() => (window as unknown as { past: string[] }).past);
}

const words = (): Promise<string[]> => page.locator('.trouble').allInnerTexts();
const shownTotal = (): Promise<string[]> =>
  page.locator('[data-total]').evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['total']!));

test('table, index and texts say of which edition they are, and the page says the same', async () => {
  const files = new Map<string, string>();
  page.on('response', (response) => {
    if (/\/search\/(table\.js|text\/)/.test(response.url()))
      void response.text().then((text) => files.set(response.url(), text));
    else if (/pf_(meta|index)$/.test(response.url())) files.set(response.url(), response.url());
  });
  await open(SEARCH);
  await page.waitForLoadState('networkidle');
  expect(files.size).toBeGreaterThan(5);
  for (const [name, text] of files) expect(text.includes(mark), name).toBe(true);
});

test.each([
  ['the table', '**/table.js'],
  ['a text', '**/text/*.txt'],
])('%s that the browser has kept of another edition is fetched anew, once', async (_, files) => {
  const past = await watchFetches();
  await page.route(files, anotherEdition(false));
  await open(SEARCH);
  expect([await shownTotal(), await words()]).toEqual([[total], []]);
  const fetched = await past();
  expect(fetched.length).toBeGreaterThan(0);
  expect(new Set(fetched).size).toBe(fetched.length);
});

test('texts of another edition do not answer: the whole text does', async () => {
  await page.route('**/text/*.txt', anotherEdition(true));
  await open(SEARCH);
  expect(await shownTotal()).toEqual([total]);
  for (const text of await page.locator('[data-match=exact] .words').allInnerTexts())
    expect(text).toContain('嫘祖');
});

test('an index of another edition does not answer: the text does, and says why', async () => {
  await page.route('**/pagefind-entry.json*', anotherEdition(true));
  await open(SEARCH);
  expect(await shownTotal()).toEqual([total]);
  expect((await words()).join()).toContain('索引与页面版本不一致');
});

test.each([
  ['hints', '公租房', '相近的说法没有载入'],
  ['spelling', '累祖', '规划没有“累祖”二字'],
])('%s of another edition find nothing: 「%s」 is said not to be found', async (name, query, said) => {
  await page.route(`**/xiping-145/search/${name}.js`, anotherEdition(true));
  await page.goto(SEARCH.replace(/q=.*/, `q=${query}`));
  await page.locator('plan-search[data-answered]').waitFor();
  expect(await page.locator('[data-match=alias]').count()).toBe(0);
  expect(await page.locator('plan-search [role=status]').innerText()).toContain(said);
});

test.each([
  ['the table', '**/table.js'],
  ['index and texts', /pagefind-entry\.json|texts\.js$/],
])(
  'where %s are of another edition for good, no result is shown, and a sentence says why',
  async (_, files) => {
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.route(files, anotherEdition(true));
    await open(SEARCH);
    expect(await page.locator('[data-clause]').count()).toBe(0);
    expect(await words()).toEqual([
      '本页和网站上的数据不是同一个版本。请刷新；刚刚更新的网站，过一会儿再试。',
    ]);
    expect(await page.getByRole('button', { name: '刷新' }).count()).toBe(1);
    expect(loads).toBe(1);
  },
);

test('a page that the browser has kept of another edition shows itself anew, and answers', async () => {
  await page.route(/\/search\/\?q=/, anotherEdition(false));
  await page.goto(SEARCH);
  await page.locator(`html[data-edition-mark="${mark}"] plan-search[data-answered]`).waitFor();
  expect([await shownTotal(), await words()]).toEqual([[total], []]);
});

test('a page that a server goes on giving of another edition does not show itself anew for ever', async () => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.route(/\/search\/\?q=/, anotherEdition(true));
  await open(SEARCH);
  await page.waitForTimeout(500);
  expect(loads).toBeLessThan(3);
  expect((await words()).join()).toContain('不是同一个版本');
});
