/** A site of several plans: search in all of them, and in each what the others have not. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfLook } from '../../../scripts/testing/looks/layout-faults.ts';
import { browser, complaints, page, pageForAll } from '../../../scripts/testing/page-under-test.ts';
import { buildSite } from '../../../scripts/testing/build-site.ts';
import { COMPLETE, NOTED, planOf, SMALL } from '../../../scripts/testing/fixture-plans.ts';
import { publishedPlan } from '../../plan/published-plan.ts';
import { acrossFiles } from '../../publish/index/search-files.ts';
import { siteServer } from '../../site/serving/site-server.ts';
import { clausesWith } from '../../../scripts/testing/clauses-under-test.ts';
import { fold } from '../../search/fold.ts';

/** As the site has them, by id. */
const FOLDERS = [NOTED, SMALL, COMPLETE];
const PLANS = FOLDERS.map(({ id }) => id);
/** Beside the search as it is built the same with an index in many parts: a plan in several, several in a part. */
const [WHOLE, IN_PARTS] = ['search', 'search-in-parts'];
const CLAUSES_IN_A_PART = 60;
const folder = mkdtempSync(path.join(os.tmpdir(), 'planbook-two-'));
const built = path.join(folder, 'site');
let server: Server;
let site: string;

pageForAll();
beforeAll(async () => {
  const content = path.join(folder, 'content');
  for (const { id, root } of FOLDERS)
    cpSync(path.join(root, id), path.join(content, id), { recursive: true });
  buildSite(content, built);
  await writeInParts();
  server = siteServer(built);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const textsOf = (plan: string): string[] => {
  const file = path.join(built, plan, 'data', 'clauses.json');
  const { clauses } = JSON.parse(readFileSync(file, 'utf8')) as { clauses: { text: string }[] };
  return clauses.map(({ text }) => fold(text).text);
};
async function writeInParts(): Promise<void> {
  const files = await acrossFiles(FOLDERS.map(planOf).map(publishedPlan), CLAUSES_IN_A_PART);
  for (const [name, bytes] of files) {
    const file = path.join(built, IN_PARTS, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  cpSync(path.join(built, WHOLE, 'index.html'), path.join(built, IN_PARTS, 'index.html'));
}
const ask = async (query: string, search = WHOLE): Promise<string> => {
  await page.goto(`${site}/${search}/?${new URLSearchParams({ q: query }).toString()}`);
  await page.locator('plan-across[data-answered]').waitFor();
  return page.locator('[role=status]').innerText();
};

test('the home of several plans searches in all of them', async () => {
  await page.goto(`${site}/`);
  await page.locator('#q').fill('发展');
  await page.keyboard.press('Enter');
  await page.locator('plan-across[data-answered]').waitFor();
  expect(new URL(page.url()).pathname).toBe('/search/');
  expect(await page.locator('[data-plan]').count()).toBe(PLANS.length);
});

test.each([768, 1440])('in 长辈版, %i px wide, the home shows each place on its line', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addInitScript(() => localStorage.setItem('planbook:reading', 'view=elder'));
  const reader = await context.newPage();
  await reader.goto(`${site}/`);
  expect(await reader.evaluate(faultsOfLook)).toEqual([]);
  await context.close();
});

test('pasted words are held against all plans where a reader asks for that, and the plan that has them is named', async () => {
  const other = textsOf(NOTED.id).join();
  const words = textsOf(COMPLETE.id).find((text) => /^[^。]{20,60}。$/.test(text) && !other.includes(text))!;
  await page.goto(`${site}/${NOTED.id}/verify/`);
  await page.fill('#words', words);
  await page.locator('[name=all]').check();
  await page.locator('plan-verify form button').click();
  await page.locator('plan-verify[data-done]').waitFor({ state: 'attached' });
  const found = page.locator('plan-verify [data-verdict=exact]');
  expect(await found.innerText()).toContain(` · ${planOf(COMPLETE).meta.short}`);
  expect(await found.locator('a').getAttribute('href')).toMatch(`../../${COMPLETE.id}/`);
});

const QUERIES = ['发展', '高标准农田', '15 万亩', '云汀', '云订', '，推动', '农田 粮食', '5G+'];
test.each([WHOLE, IN_PARTS].flatMap((search) => QUERIES.map((query) => [search, query] as const)))(
  '%s, %s: every plan shows as many clauses as contain it',
  async (search, query) => {
    await ask(query, search);
    const terms =
      query === '云订'
        ? ['云汀']
        : query === '15 万亩'
          ? ['15万亩']
          : fold(query).text === '农田粮食'
            ? ['农田', '粮食']
            : [fold(query).text];
    const truth = PLANS.map((plan) => [
      plan,
      textsOf(plan).filter((text) => terms.every((term) => text.includes(term))).length,
    ]).filter(([, count]) => count !== 0);
    const shown = await page
      .locator('[data-plan]')
      .evaluateAll((all) =>
        all.map((group) => [
          (group as HTMLElement).dataset['plan']!,
          parseInt(group.querySelector('small')!.textContent!, 10),
        ]),
      );
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(truth));
    const marked = await page
      .locator('[data-clause]')
      .evaluateAll((all) => all.map((e) => e.querySelector('mark') !== null));
    expect(marked).not.toContain(false);
  },
);

test('a result opens its clause, a plan’s name its own search with the same words', async () => {
  await ask('云汀');
  await page.locator('[data-clause] .words a').first().click();
  await page.locator(':target').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/yunting-155\/\d+\/$/);
  await ask('云汀');
  await page.locator('[data-plan] h2 a').first().click();
  await page.locator('plan-search[data-answered]').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('云汀');
});

test('whoever types a place is led to its plans, though no text names it', async () => {
  expect(await ask('临禾县“十五五”规划')).toBe('没有找到');
  expect(await page.locator('[data-named]').count()).toBe(1);
  await page.locator('[data-named] a').click();
  await page.waitForURL(`${site}/linhe-155/`);
});

test.each(['', '的', '区块链元宇宙', '"><img src=x onerror=alert(1)>', '(?='.repeat(80), '%', '\u202e云汀'])(
  '%s is answered sensibly',
  async (query) => {
    const said = await ask(query);
    expect(said).toMatch(/^$|没有找到|至少要有两个字|共 \d+ 段/);
  },
);

test.each([
  [WHOLE, 'index/*'],
  [IN_PARTS, 'index/*'],
  [IN_PARTS, 'wasm.*'],
  [IN_PARTS, '2/pagefind-entry.json*'],
  [IN_PARTS, '3/*.pf_meta'],
  [IN_PARTS, '4/index/*'],
])('%s: a piece of the index that does not arrive, %s, is said, and tried again', async (search, piece) => {
  const files = `**/${search}/index/${piece}`;
  await page.route(files, (route) => route.abort());
  expect(await ask('高标准农田', search)).toContain('索引未能载入');
  await page.unroute(files);
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('[data-total]').waitFor();
  expect(Number(await page.locator('[data-total]').getAttribute('data-total'))).toBeGreaterThan(0);
  complaints.splice(0);
});

test('a part of another edition does not answer, and a sentence says why', async () => {
  const mark = (await page.locator('html').getAttribute('data-edition-mark'))!;
  const entry = `**/${IN_PARTS}/index/2/pagefind-entry.json*`;
  await page.route(entry, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(mark, '00000000') });
  });
  expect(await ask('高标准农田', IN_PARTS)).toContain('不是同一个版本');
  expect(await page.locator('[data-clause]').count()).toBe(0);
  await page.unroute(entry);
  complaints.splice(0);
});

test('a part with one bit wrong is fetched anew, then said', async () => {
  const list = `**/${IN_PARTS}/index/2/*.pf_meta`;
  await page.route(list, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[Math.floor(body.length / 2)]! ^= 4;
    await route.fulfill({ response, body });
  });
  expect(await ask('高标准农田', IN_PARTS)).toContain('索引未能载入');
  await page.unroute(list);
  complaints.splice(0);
});

test('from a disk the page says that it cannot, and leads to the plans', async () => {
  const disk = await browser.newPage();
  await disk.goto(`${pathToFileURL(path.join(built, 'search/index.html')).href}?q=%E5%8F%91%E5%B1%95`);
  await disk.locator('plan-across[data-answered]').waitFor();
  expect(await disk.locator('[role=status]').innerText()).toContain('从本机文件打开');
  await disk.locator('main ul a').first().click();
  expect(disk.url()).toContain('/search/');
  await disk.close();
});

test('offline each plan reads and searches from its own copy; the other, never visited, was not kept', async () => {
  const context = await browser.newContext();
  const reader = await context.newPage();
  await reader.goto(`${site}/yunting-155/3/`);
  await reader.locator('.offline', { hasText: '已可离线阅读' }).waitFor();
  const workers = () =>
    reader.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    );
  expect(await workers()).toEqual(['/yunting-155/']);
  await context.setOffline(true);
  await reader.goto(`${site}/yunting-155/9/`);
  expect(await reader.locator('.text p').count()).toBeGreaterThan(0);
  await reader.goto(`${site}/yunting-155/search/?q=云汀`);
  await reader.locator(`[data-total="${clausesWith('云汀')}"]`).waitFor();
  await expect(reader.goto(`${site}/linhe-155/1/`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await context.setOffline(false);
  await reader.goto(`${site}/linhe-155/1/`);
  await reader.locator('.offline', { hasText: '已可离线阅读' }).waitFor();
  expect((await workers()).sort()).toEqual(['/linhe-155/', '/yunting-155/']);
  await context.setOffline(true);
  for (const [plan, chapter] of [
    ['linhe-155', 2],
    ['yunting-155', 12],
  ])
    expect((await reader.goto(`${site}/${plan}/${chapter}/`))!.ok()).toBe(true);
  await context.close();
});

test('a plan of 编 with notes and a picture reads on a narrow window: to a note and back, its picture and its words', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const reader = await context.newPage();
  for (const address of ['b1/', '1/', '4/', 'a1/', 'full/', 'goals/', 'places/', '']) {
    await reader.goto(`${site}/haidong-2035/${address}`);
    expect(await reader.evaluate(faultsOfLook), address).toEqual([]);
  }
  await reader.goto(`${site}/haidong-2035/1/`);
  await reader.getByRole('link', { name: '注①' }).click();
  expect(await reader.locator(':target').innerText()).toContain('海东省、白沙市直管区');
  await reader.locator(':target .footnote').click();
  expect(await reader.locator(':target').innerText()).toContain('海东湾跨两省三市');
  await reader.goto(`${site}/haidong-2035/4/`);
  const picture = reader.locator('.picture img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  expect(await reader.locator('.picture').innerText()).toContain('申报、查验、放行三步');
  await reader.goto(`${site}/haidong-2035/search/?q=岸线调查公报`);
  await reader.locator('[data-clause="c1-s1-p1-n2"]').waitFor();
  await context.close();
});
