/** Reading without a network, after one visit; and taking up a new edition whole. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { clausesWith } from '../../../scripts/testing/clauses-under-test.ts';
import { browser, browserForAll } from '../../../scripts/testing/page-under-test.ts';
import { PLAN, WORD } from '../../../scripts/testing/pages-under-test.ts';
import { siteServer } from '../../site/serving/site-server.ts';
import { sumsOf } from '../../site/check/checksums.ts';
import { writeWorkers } from '../../site/build/write-workers.ts';

const FOUND = `[data-total="${clausesWith(WORD)}"]`;
let context: BrowserContext;
let page: Page;
let server: Server;
let folder: string;
let root: string;

browserForAll();

/** Each test has the site to itself, below a path nobody knew when it was built. */
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'planbook-'));
  cpSync(inject('folder'), path.join(folder, 'a/b/plan'), { recursive: true });
  server = siteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  root = `http://localhost:${(server.address() as AddressInfo).port}/a/b/plan/`;
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const kept = (): Promise<void> => page.locator('.offline', { hasText: '已可离线阅读' }).waitFor();
const file = (name: string): string => path.join(folder, 'a/b/plan', name);

/** Changes a chapter and the style every page shares, as a new build would. */
async function newEdition(word: string): Promise<void> {
  for (const name of [`${PLAN}/3/index.html`, `${PLAN}/4/index.html`])
    writeFileSync(
      file(name),
      readFileSync(file(name), 'utf8').replace(/<h1[^>]*>/, (tag) => `${tag}${word}`),
    );
  const site = path.join(folder, 'a/b/plan');
  await writeWorkers(site, sumsOf(site), ['']);
}

test('after one visit every chapter opens and the search answers with the network cut', async () => {
  await page.goto(`${root}${PLAN}/3/`);
  await kept();
  // On paper it would say nothing to anybody.
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.offline').isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  await context.setOffline(true);
  for (let chapter = 0; chapter <= 12; chapter += 1) {
    await page.goto(`${root}${PLAN}/${chapter}/`);
    expect(await page.locator('.text p').count(), String(chapter)).toBeGreaterThan(0);
  }
  await page.locator('header input[name=q]').fill(WORD);
  await page.keyboard.press('Enter');
  await page.locator(FOUND).waitFor();
  expect(await page.locator('[role=status]').first().innerText()).toContain('没有网络');
  await page.locator('.hits .words a').first().click();
  await page.locator('.text mark.now').waitFor();
});

test('a new edition is fetched whole and taken up whole, when the reader says so', async () => {
  await page.goto(`${root}${PLAN}/3/`);
  await kept();
  await newEdition('新版');
  await page.reload();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: '更新', exact: true }).waitFor();
  expect(await page.locator('main h1').innerText()).not.toContain('新版');
  await page.getByRole('button', { name: '更新', exact: true }).click();
  await page.locator('main h1', { hasText: '新版' }).waitFor();
  await kept();
  await context.setOffline(true);
  await page.goto(`${root}${PLAN}/4/`);
  expect(await page.locator('main h1').innerText()).toContain('新版');
});

test('half a new edition on the server is never taken up: the old one goes on, whole', async () => {
  await page.goto(`${root}${PLAN}/3/`);
  await kept();
  const old = readFileSync(file(`${PLAN}/4/index.html`));
  await newEdition('新版');
  writeFileSync(file(`${PLAN}/4/index.html`), old);
  await page.reload();
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => undefined);
    while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  for (const chapter of [3, 4]) {
    await page.goto(`${root}${PLAN}/${chapter}/`);
    expect(await page.locator('main h1').innerText()).not.toContain('新版');
  }
  expect(await page.getByRole('button', { name: '更新', exact: true }).count()).toBe(0);
});

test('a full disk keeps nobody from reading and searching', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(root).origin, quotaSize: 20_000 });
  await page.goto(`${root}${PLAN}/3/`, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    while (registration?.installing) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(await page.locator('.offline').count()).toBe(0);
  await page.goto(`${root}${PLAN}/search/?q=${WORD}`);
  await page.locator(FOUND).waitFor();
  expect(errors).toEqual([]);
});

test('two sites on one origin keep apart', async () => {
  cpSync(inject('folder'), path.join(folder, 'other'), { recursive: true });
  await page.goto(`${root}${PLAN}/3/`);
  await kept();
  await page.goto(`${new URL(root).origin}/other/${PLAN}/3/`);
  await kept();
  const names = await page.evaluate(() => caches.keys());
  expect(names.map((name) => name.split(' ')[1]).sort()).toEqual(
    [root, `${new URL(root).origin}/other/`].sort(),
  );
});
