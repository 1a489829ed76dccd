/** Two editions of the site, one after the other at one address: a visit begins with the newest, and none is mixed. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { buildSite } from '../../../scripts/testing/build-site.ts';
import { clausesWith } from '../../../scripts/testing/clauses-under-test.ts';
import { COMPLETE } from '../../../scripts/testing/fixture-plans.ts';
import { browser, browserForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN, WORD } from '../../../scripts/testing/pages-under-test.ts';
import { sumsOf } from '../../site/check/checksums.ts';
import { filesOf } from '../../site/check/site-files.ts';
import { writeWorkers } from '../../site/build/write-workers.ts';

const FOUND = `[data-total="${clausesWith(WORD)}"]`;
const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-'));
const BUILT = path.join(scratch, 'built');
const served = path.join(scratch, 'served');
let context: BrowserContext;
let page: Page;
let server: Server;
let site: string;
/** How many more files the server sends before it hangs up on everybody. */
let patience = Infinity;

/** Every page and every script of an edition says which it is, so that a page can be asked what it is made of. */
async function mark(edition: string): Promise<void> {
  const folder = path.join(BUILT, edition);
  for (const file of filesOf(folder).filter((name) => /\.(html|js)$/.test(name) && name !== 'sw.js')) {
    const whole = readFileSync(path.join(folder, file), 'utf8');
    const marked = file.endsWith('.js')
      ? `(self.madeOf??=[]).push(${JSON.stringify(edition)});${whole}`
      : whole.replace('<html ', `<html data-edition="${edition}" `);
    writeFileSync(path.join(folder, file), marked);
    rmSync(path.join(folder, `${file}.br`), { force: true });
    rmSync(path.join(folder, `${file}.gz`), { force: true });
  }
  await writeWorkers(folder, sumsOf(folder), ['']);
}

browserForAll();
beforeAll(async () => {
  const content = path.join(scratch, 'content');
  cpSync(COMPLETE.root, content, { recursive: true });
  const yaml = path.join(content, PLAN, 'plan.yaml');
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(/^short: .*$/m, 'short: 云汀县规划（新版）'));
  mkdirSync(BUILT);
  buildSite(content, path.join(BUILT, 'new'));
  cpSync(inject('folder'), path.join(BUILT, 'old'), { recursive: true });
  await mark('old');
  await mark('new');
});
afterAll(() => rmSync(scratch, { recursive: true }));
beforeEach(async () => {
  deploy('old');
  patience = Infinity;
  const files = sirv(served, { dev: true });
  server = createServer((request, response) => {
    if (!request.url!.endsWith('/sw.js') && patience-- <= 0) return void request.socket.destroy();
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}/${PLAN}/`;
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  server.closeAllConnections();
  server.close();
});

/** Puts an edition where the server looks. */
function deploy(edition: string): void {
  const next = path.join(scratch, 'next');
  cpSync(path.join(BUILT, edition), next, { recursive: true });
  if (existsSync(served)) rmSync(served, { recursive: true });
  renameSync(next, served);
}

/** The editions a page is made of: its document and every script it has run. */
const madeOf = (of = page): Promise<string[]> =>
  of.evaluate(() => {
    const { madeOf: scripts } = self as unknown as { madeOf: string[] };
    return [...new Set([document.documentElement.dataset['edition']!, ...scripts])];
  });
const kept = (of = page): Promise<void> => of.locator('.offline', { hasText: '已可离线阅读' }).waitFor();
const offered = (of = page): Promise<void> => of.locator('.offline', { hasText: '有新版本' }).waitFor();
const shows = (edition: string, of = page): Promise<void> =>
  of.locator(`html[data-edition=${edition}]`).waitFor({ state: 'attached' });

async function firstVisit(): Promise<void> {
  await page.goto(`${site}3/`);
  await kept();
  expect(await madeOf()).toEqual(['old']);
}

test('the next visit begins with the new edition, whole, and so does every page after it, without a network', async () => {
  await firstVisit();
  await page.close();
  deploy('new');
  page = await context.newPage();
  await page.goto(`${site}4/`);
  await shows('new');
  await kept();
  expect(await page.locator('.brand').innerText()).toBe('云汀县规划（新版）');
  expect(await madeOf()).toEqual(['new']);
  await context.setOffline(true);
  for (let chapter = 0; chapter <= 12; chapter += 1) {
    await page.goto(`${site}${chapter}/`);
    expect(await madeOf(), String(chapter)).toEqual(['new']);
  }
  await page.goto(`${site}search/?q=${WORD}`);
  await page.locator(FOUND).waitFor();
  expect(await madeOf()).toEqual(['new']);
  expect((await page.evaluate(() => caches.keys())).length).toBe(1);
});

test('who has begun to read is not disturbed, reads on in the old edition whole, and turns the page into the new one', async () => {
  await firstVisit();
  await page.keyboard.press('ArrowDown');
  deploy('new');
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()));
  await offered();
  await page.locator('.panel summary').click();
  await page.locator('.panel-form').waitFor();
  expect(await madeOf()).toEqual(['old']);
  await page.locator('.turn a').last().click();
  await page.waitForURL(`${site}4/`);
  await shows('new');
  await kept();
  expect(await madeOf()).toEqual(['new']);
});

test('what waits is also taken up when the visit begins without a network', async () => {
  await firstVisit();
  await page.keyboard.press('ArrowDown');
  deploy('new');
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()));
  await offered();
  await context.setOffline(true);
  await page.goto(`${site}5/`);
  await shows('new');
  expect(await madeOf()).toEqual(['new']);
});

test('the button brings the new edition at once, on the first visit too', async () => {
  await firstVisit();
  await page.locator('.panel summary').click();
  deploy('new');
  await page.getByRole('button', { name: '检查更新' }).click();
  await page.getByRole('button', { name: '更新', exact: true }).click();
  await shows('new');
  expect(await madeOf()).toEqual(['new']);
});

test('a page that somebody looks at in another window keeps its edition until it is closed', async () => {
  await firstVisit();
  await page.keyboard.press('ArrowDown');
  const other = await context.newPage();
  await other.goto(`${site}6/`);
  deploy('new');
  await other.reload();
  await offered(other);
  expect([await madeOf(), await madeOf(other)]).toEqual([['old'], ['old']]);
  await page.close();
  await other.goto(`${site}7/`);
  await shows('new', other);
  expect(await madeOf(other)).toEqual(['new']);
});

test('a new edition that breaks off half-way is not used; the next visit fetches it again', async () => {
  await firstVisit();
  deploy('new');
  patience = 40;
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => undefined);
    while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(patience).toBeLessThan(0);
  for (const chapter of [3, 4, 12]) {
    await page.goto(`${site}${chapter}/`);
    expect(await madeOf()).toEqual(['old']);
  }
  patience = Infinity;
  await page.goto(`${site}3/`);
  await shows('new');
  expect(await madeOf()).toEqual(['new']);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('storage that fails keeps nobody from reading and searching', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    ServiceWorkerContainer.prototype.register = async () => refuse();
    ServiceWorkerContainer.prototype.getRegistration = async () => refuse();
  });
  await page.goto(`${site}3/`, { waitUntil: 'networkidle' });
  await page.locator('.panel summary').click();
  await page.locator('[data-choice=size] label', { hasText: '特大' }).click();
  await page.getByText('这台设备不让网页记住选择').waitFor();
  await page.goto(`${site}search/?q=${WORD}`);
  await page.locator(FOUND).waitFor();
  expect(errors).toEqual([]);
});

test('a store that breaks after the first visit leaves the reader the network', async () => {
  const broken =
    "addEventListener('message',(e)=>{if(e.data==='break')caches.open=async()=>{throw new Error('disk')}});";
  const worker = path.join(served, 'sw.js');
  writeFileSync(worker, broken + readFileSync(worker, 'utf8'));
  await firstVisit();
  await page.evaluate(() => navigator.serviceWorker.controller!.postMessage('break'));
  await page.goto(`${site}5/`);
  expect(await madeOf()).toEqual(['old']);
  await page.goto(`${site}search/?q=${WORD}`);
  await page.locator(FOUND).waitFor();
});
