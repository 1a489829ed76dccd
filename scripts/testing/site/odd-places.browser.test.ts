/** The same folder under names and addresses nobody thought of when it was built. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { siteServer } from '../../../src/site/serving/site-server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'planbook-'));
let browser: Browser;
let page: Page;
let complaints: string[];
const servers: Server[] = [];

beforeAll(async () => {
  cpSync(inject('folder'), path.join(root, 'plan'), { recursive: true });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(root, { recursive: true });
});
beforeEach(async () => {
  complaints = [];
  page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
});
afterEach(() => page.context().close());

/** Starts a server; its address, with a slash at the end. */
async function at(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** From a chapter by the field to the search, to a result, to the next chapter, and by the network or without. */
async function walk(site: string): Promise<void> {
  await page.goto(`${site}xiping-145/3/`);
  expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(3);
  await page.locator('header input[name=q]').fill('嫘祖');
  await page.keyboard.press('Enter');
  await page.locator('[data-total="51"]').waitFor();
  expect(await page.locator('.trouble').count()).toBe(0);
  await page.locator('.hits .words a').first().click();
  await page.locator('.text mark.now').waitFor();
  await page.locator('.offline', { hasText: '已可离线阅读' }).waitFor();
  await page.context().setOffline(true);
  await page.locator('.turn a').last().click();
  await page.locator('.text h1').waitFor();
  expect(page.url()).toContain(site);
  expect(complaints).toEqual([]);
}

test.each([
  '规划 纲要',
  '50%',
  'a#b',
  'a?b',
  'a+b&c=d',
  "o'neil",
  '(2021)',
  'xiping-145',
  'v1.0',
  '%E8%A7%84',
])('in a folder named 「%s」', async (name) => {
  const files = sirv(path.join(root, 'plan'), { dev: true });
  const prefix = `/${encodeURIComponent(name)}/`;
  const server = createServer((request, response) => {
    if (!request.url!.startsWith(prefix)) return void response.writeHead(404).end();
    request.url = request.url!.slice(prefix.length - 1);
    files(request, response, () => void response.writeHead(404).end());
  });
  await walk((await at(server)) + prefix.slice(1));
});

test('through a symbolic link', async () => {
  symlinkSync(path.join(root, 'plan'), path.join(root, 'linked'));
  await walk(`${await at(siteServer(root))}linked/`);
});

test('with index.html in the address', async () => {
  const site = await at(siteServer(root));
  await page.goto(`${site}plan/index.html`);
  await page.locator('main a[href$="/3/"]').first().click();
  await page.waitForURL(`${site}plan/xiping-145/3/`);
  await page.goto(`${site}plan/xiping-145/search/index.html?q=嫘祖`);
  await page.locator('[data-total="51"]').waitFor();
  expect(complaints).toEqual([]);
});

test('in a folder named like the plan, a missing page still leads home', async () => {
  mkdirSync(path.join(root, 'xiping-145'));
  cpSync(path.join(root, 'plan'), path.join(root, 'xiping-145'), { recursive: true });
  const files = sirv(root, { dev: true });
  const site = await at(
    createServer((request, response) =>
      files(request, response, () => {
        request.url = '/xiping-145/404.html';
        response.statusCode = 404;
        files(request, response);
      }),
    ),
  );
  await page.goto(`${site}xiping-145/xiping-145/no/such/page`);
  await page.locator('main a').first().click();
  await page.waitForURL(`${site}xiping-145/xiping-145/`);
});

/** A server that shows a folder's page at any address, as `npx serve` does. */
const careless = (): Server => {
  const files = sirv(root, { dev: true });
  return createServer((request, response) => {
    request.url = request.url!.replace(/\/([^./?]+)(\?|$)/, '/$1/$2');
    files(request, response, () => void response.writeHead(404).end());
  });
};

test.each(['plan', 'plan/xiping-145', 'plan/xiping-145/3', 'plan/xiping-145/3?hl=科技#c3-s1'])(
  'on a server that shows %s without the slash at its end',
  async (address) => {
    const site = await at(careless());
    await page.goto(site + address);
    expect(decodeURI(page.url())).toBe(site + address.replace(/(?=\?|$)/, '/'));
    expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(3);
    await page.locator('.panel summary').waitFor();
    await page.locator('header .brand').click();
    await page.waitForURL(`${site}plan/xiping-145/`);
  },
);

test('an address without the slash opens without a network, too', async () => {
  const site = await at(siteServer(root));
  await page.goto(`${site}plan/xiping-145/3/`);
  await page.locator('.offline', { hasText: '已可离线阅读' }).waitFor();
  await page.context().setOffline(true);
  await page.goto(`${site}plan/xiping-145/5#c5-s1`);
  await page.locator('header .brand').click();
  await page.waitForURL(`${site}plan/xiping-145/`);
});
