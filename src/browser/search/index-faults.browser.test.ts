/** Any file of the index may be missing or arrive damaged: the search notices, says so, and finds as much as before. */
import type { Page, Route } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { clausesWith } from '../../../scripts/testing/clauses-under-test.ts';
import { browser, browserForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN as ID, WORD } from '../../../scripts/testing/pages-under-test.ts';

const PLAN = `${inject('site')}/${ID}`;
const SEARCH = `${PLAN}/search/?q=${WORD}`;
const FOUND = `[data-total="${clausesWith(WORD)}"]`;
const INDEX = /\/search\/index\//;
let page: Page;
let errors: string[];

browserForAll();

/** A page of its own, with nothing kept of what others have loaded. */
async function fresh(): Promise<void> {
  errors = [];
  page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  // Pagefind throws some of its complaints where nobody can catch them.
  page.on('pageerror', ({ message }) => /^Failed to load .*Pagefind/.test(message) || errors.push(message));
}

/** What a file of the index is, whatever its own name: `pagefind.js`, `.pf_index`. */
const kindOf = (address: string): string => {
  const name = new URL(address).pathname.split('/').at(-1)!;
  return /\.(js|json)$/.test(name) ? name : name.replace(/^.*\./, '.');
};

/** The kinds of files of the index a search loads. */
async function kinds(): Promise<Set<string>> {
  await fresh();
  const found = new Set<string>();
  page.on('request', (request) => INDEX.test(request.url()) && found.add(kindOf(request.url())));
  await page.goto(SEARCH);
  await page.locator(FOUND).waitFor();
  expect(await page.locator('.trouble').count()).toBe(0);
  await page.context().close();
  return found;
}

type Damage = (route: Route) => Promise<void>;
const body =
  (change: (whole: Buffer) => Buffer): Damage =>
  async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.body()) });
  };
const flipped = (whole: Buffer): Buffer => {
  const bytes = Buffer.from(whole);
  bytes[Math.floor(bytes.length / 2)]! ^= 4;
  return bytes;
};
const DAMAGES: Record<string, Damage> = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'not found' }),
  'does not arrive': (route) => route.abort(),
  'is cut off': body((whole) => whole.subarray(0, Math.floor(whole.length / 2))),
  'is empty': body(() => Buffer.alloc(0)),
  'is a page that says sorry': body(() => Buffer.from('<!doctype html><title>找不到</title>')),
  'has one bit wrong': body(flipped),
};

let all: string[];
beforeAll(async () => void (all = [...(await kinds())]));

test.each(Object.keys(DAMAGES))('a file of the index that %s', async (name) => {
  expect(all.length).toBeGreaterThanOrEqual(4);
  // One bit of a text file may well be a blank; what is packed carries a checksum.
  for (const kind of all.filter((k) => name !== 'has one bit wrong' || !/\.js(on)?$/.test(k))) {
    await fresh();
    await page.route((address) => INDEX.test(address.href) && kindOf(address.href) === kind, DAMAGES[name]!);
    await page.goto(SEARCH);
    await page.locator(FOUND).waitFor();
    expect(await page.locator('.trouble').innerText(), kind).toContain('索引未能载入');
    await page.unrouteAll();
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.trouble').waitFor({ state: 'detached' });
    await page.locator(FOUND).waitFor();
    expect(errors, kind).toEqual([]);
    await page.context().close();
  }
});

test('a piece that is damaged later, while the reader searches on, is noticed too', async () => {
  await fresh();
  await page.goto(SEARCH);
  await page.locator(FOUND).waitFor();
  await page.route((address) => kindOf(address.href) === '.pf_index', DAMAGES['has one bit wrong']!);
  await page.locator('#q').fill('高标准农田');
  await page.keyboard.press('Enter');
  await page.locator('plan-search[data-answered="高标准农田"]').waitFor({ state: 'attached' });
  expect(await page.locator('.trouble').innerText()).toContain('索引未能载入');
  const total = await page.locator('[data-total]').getAttribute('data-total');
  await page.context().close();
  await fresh();
  await page.goto(`${PLAN}/search/?q=高标准农田`);
  await page.locator(`[data-total="${total}"]`).waitFor();
  expect(await page.locator('.trouble').count()).toBe(0);
  await page.context().close();
});

test.each([
  ['no types at all, and browsers are told not to guess', 'application/octet-stream', ''],
  ['the type of WebAssembly wrong', 'text/plain', ''],
  ['no type for scripts either', 'text/plain', '索引未能载入'],
])('a server that has %s', async (_, type, trouble) => {
  await fresh();
  await page.route(INDEX, async (route) => {
    const script = /\.js$/.test(new URL(route.request().url()).pathname);
    const response = await route.fetch();
    const headers = { ...response.headers(), 'x-content-type-options': 'nosniff' };
    await route.fulfill({
      response,
      headers: script && !trouble ? headers : { ...headers, 'content-type': type },
    });
  });
  await page.goto(SEARCH);
  await page.locator(FOUND).waitFor();
  expect((await page.locator('.trouble').allInnerTexts()).join()).toContain(trouble);
  expect(await page.locator('.trouble').count()).toBe(trouble ? 1 : 0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a page left open while the site goes on to another edition says so where it has no more to show', async () => {
  await fresh();
  await page.goto(`${PLAN}/search/?q=发展`);
  await page.locator('[data-more]').waitFor();
  const mark = (await page.locator('html').getAttribute('data-edition-mark'))!;
  const data = /\/search\/(text\/.*|\w+\.js)$/;
  await page.route(data, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(mark, '00000000') });
  });
  for (const name of [/^更多/, '换个说法', '按地方筛选', '下载 CSV']) {
    const button = await page.getByRole('button', { name }).elementHandle();
    await button!.click();
    await expect
      .poll(() => button!.textContent(), { message: String(name) })
      .toBe('本页和网站上的数据不是同一个版本。请刷新');
  }
  await page.context().close();
});
