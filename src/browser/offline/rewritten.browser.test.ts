/** What the worker does where something on the way changes files, where a first visit is cut short, and when it is taken back. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

let context: BrowserContext;
let page: Page;
let server: Server;
let folder: string;
let root: string;
let asked: string[];
/** What the server does with a file instead of sending it; true when it did. */
let meddle: (file: string) => string | 'hang up' | null;

browserForAll();

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'planbook-'));
  cpSync(inject('folder'), folder, { recursive: true });
  const files = sirv(folder, { dev: true });
  [asked, meddle] = [[], () => null];
  server = createServer((request, response) => {
    const file = request.url!.split('?')[0]!;
    asked.push(file);
    const instead = meddle(file);
    if (instead === 'hang up') return void request.socket.destroy();
    if (instead !== null) return void response.setHeader('content-type', 'text/html').end(instead);
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://localhost:${(server.address() as AddressInfo).port}/`;
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const said = (words: string): Promise<void> => page.locator('.offline', { hasText: words }).waitFor();
const goals = `/${PLAN}/goals/`;

test('a file that a proxy rewrites is said once, and the next page fetches nothing again', async () => {
  const whole = readFileSync(path.join(folder, PLAN, 'goals/index.html'), 'utf8');
  meddle = (file) => (file === goals ? whole.replace('</body>', '<p>运营商广告</p></body>') : null);
  await page.goto(`${root}${PLAN}/3/`);
  await said('改动了网页文件');
  await page.waitForTimeout(500);
  asked = [];
  await page.goto(`${root}${PLAN}/4/`);
  await said('改动了网页文件');
  expect(asked.filter((file) => file === goals)).toEqual([]);
  expect(asked.length).toBeLessThan(12);
});

test('a first visit that was cut short goes on where it stopped', async () => {
  let left = 30;
  meddle = () => (left-- > 0 ? null : 'hang up');
  await page.goto(`${root}${PLAN}/3/`);
  await expect.poll(() => left, { timeout: 20_000 }).toBeLessThan(-5);
  await page.waitForTimeout(500);
  const before = new Set(asked);
  [asked, meddle] = [[], () => null];
  await page.goto(`${root}${PLAN}/4/`);
  await said('已可离线阅读');
  const again = asked.filter((file) => before.has(file) && /\/(goals|projects|places)\//.test(file));
  const fresh = asked.filter((file) => !before.has(file));
  expect(fresh.length).toBeGreaterThan(20);
  expect(again.length).toBeLessThan(12);
});

test('an edition that is taken back is gone from the device at the next visit', async () => {
  await page.goto(`${root}${PLAN}/3/`);
  await said('已可离线阅读');
  copyFileSync(path.join(folder, 'assets/withdraw.js'), path.join(folder, 'sw.js'));
  await page.goto(`${root}${PLAN}/4/`);
  const kept = (): Promise<number> => page.evaluate(async () => (await caches.keys()).length).catch(() => -1);
  await expect.poll(kept, { timeout: 20_000 }).toBe(0);
  const workers = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => -1);
  await expect.poll(workers, { timeout: 20_000 }).toBe(0);
});
