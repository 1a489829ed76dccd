/** The same folder under names and addresses nobody thought of when it was built. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { clausesWith } from '../clauses-under-test.ts';
import { page, pageForEach } from '../page-under-test.ts';
import { PLAN, WORD } from '../pages-under-test.ts';
import { siteServer } from '../../../src/site/serving/site-server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'planbook-'));
const FOUND = `[data-total="${clausesWith(WORD)}"]`;
const servers: Server[] = [];

beforeAll(() => cpSync(inject('folder'), path.join(root, 'plan'), { recursive: true }));
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(root, { recursive: true });
});
pageForEach({ serviceWorkers: 'allow' });

/** Starts a server; its address, with a slash at the end. */
async function at(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** From a chapter by the field to the search, to a result, to the next chapter, and by the network or without. */
async function walk(site: string): Promise<void> {
  await page.goto(`${site}${PLAN}/3/`);
  expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(3);
  await page.locator('header input[name=q]').fill(WORD);
  await page.keyboard.press('Enter');
  await page.locator(FOUND).waitFor();
  expect(await page.locator('.trouble').count()).toBe(0);
  await page.locator('.hits .words a').first().click();
  await page.locator('.text mark.now').waitFor();
  await page.locator('.offline', { hasText: '已可离线阅读' }).waitFor();
  await page.context().setOffline(true);
  await page.locator('.turn a').last().click();
  await page.locator('.text h1').waitFor();
  expect(page.url()).toContain(site);
}

test.each(['规划 纲要', '50%', 'a#b', 'a?b', 'a+b&c=d', "o'neil", '(2021)', PLAN, 'v1.0', '%E8%A7%84'])(
  'in a folder named 「%s」',
  async (name) => {
    const files = sirv(path.join(root, 'plan'), { dev: true });
    const prefix = `/${encodeURIComponent(name)}/`;
    const server = createServer((request, response) => {
      if (!request.url!.startsWith(prefix)) return void response.writeHead(404).end();
      request.url = request.url!.slice(prefix.length - 1);
      files(request, response, () => void response.writeHead(404).end());
    });
    await walk((await at(server)) + prefix.slice(1));
  },
);

test('through a symbolic link', async () => {
  symlinkSync(path.join(root, 'plan'), path.join(root, 'linked'));
  await walk(`${await at(siteServer(root))}linked/`);
});

test('with index.html in the address', async () => {
  const site = await at(siteServer(root));
  await page.goto(`${site}plan/index.html`);
  await page.locator('main a[href$="/3/"]').first().click();
  await page.waitForURL(`${site}plan/${PLAN}/3/`);
  await page.goto(`${site}plan/${PLAN}/search/index.html?q=${WORD}`);
  await page.locator(FOUND).waitFor();
});

test('in a folder named like the plan, a missing page still leads home', async () => {
  mkdirSync(path.join(root, PLAN));
  cpSync(path.join(root, 'plan'), path.join(root, PLAN), { recursive: true });
  const files = sirv(root, { dev: true });
  const site = await at(
    createServer((request, response) =>
      files(request, response, () => {
        request.url = `/${PLAN}/404.html`;
        response.statusCode = 404;
        files(request, response);
      }),
    ),
  );
  await page.goto(`${site}${PLAN}/${PLAN}/no/such/page`);
  await page.locator('main a').first().click();
  await page.waitForURL(`${site}${PLAN}/${PLAN}/`);
});

/** A server that shows a folder's page at any address, as `npx serve` does. */
const careless = (): Server => {
  const files = sirv(root, { dev: true });
  return createServer((request, response) => {
    request.url = request.url!.replace(/\/([^./?]+)(\?|$)/, '/$1/$2');
    files(request, response, () => void response.writeHead(404).end());
  });
};

test.each(['plan', `plan/${PLAN}`, `plan/${PLAN}/3`, `plan/${PLAN}/3?hl=创新#c3-s1`])(
  'on a server that shows %s without the slash at its end',
  async (address) => {
    const site = await at(careless());
    await page.goto(site + address);
    expect(decodeURI(page.url())).toBe(site + address.replace(/(?=\?|$)/, '/'));
    expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(3);
    await page.locator('.panel summary').waitFor();
    await page.locator('header .brand').click();
    await page.waitForURL(`${site}plan/${PLAN}/`);
  },
);

test('an address without the slash opens without a network, too', async () => {
  const site = await at(siteServer(root));
  await page.goto(`${site}plan/${PLAN}/3/`);
  await page.locator('.offline', { hasText: '已可离线阅读' }).waitFor();
  await page.context().setOffline(true);
  await page.goto(`${site}plan/${PLAN}/5#c5-s1`);
  await page.locator('header .brand').click();
  await page.waitForURL(`${site}plan/${PLAN}/`);
});
