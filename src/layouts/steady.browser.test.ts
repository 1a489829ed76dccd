/** Nothing on a page moves by itself, neither while it loads nor when something opens. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/browser.ts';
import { openPage, PAGES } from './pages-under-test.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** A phone or a desk whose styles come at once and whose scripts come late. */
async function slow(width: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.route('**/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  await context.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Element | null }[];
      })[])
        moved.push(`${entry.value.toFixed(3)} ${entry.sources[0]?.node?.outerHTML?.slice(0, 60)}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return context;
}

/** What has moved since the page began, the reader's own actions included. */
async function moved(page: Page): Promise<string[]> {
  await page.waitForTimeout(150);
  return page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}

test.each([412, 1280])(
  'nothing moves while a page loads, %d px wide',
  async (width) => {
    const context = await slow(width);
    for (const [name, path] of Object.entries(PAGES)) {
      const page = await openPage(context, site, path);
      await page.waitForLoadState('networkidle');
      expect(await moved(page), name).toEqual([]);
      await page.close();
    }
    await context.close();
  },
  120_000,
);

test.each([412, 768, 1280])(
  'nothing moves while the head of a page comes in pieces, %d px wide',
  async (width) => {
    const html = await (await fetch(`${site}/xiping-145/0/`)).text();
    for (const piece of ['class="brand"', '</details>', '</form>', '</nav>']) {
      const cut = html.indexOf('>', html.indexOf(piece)) + 1;
      const server = createServer(async (request, response) => {
        const answer = await fetch(site + request.url);
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
        if (request.url !== '/xiping-145/0/') return void response.end(await answer.bytes());
        response.write(html.slice(0, cut));
        setTimeout(() => response.end(html.slice(cut)), 400);
      }).listen(0);
      const context = await slow(width);
      const page = await openPage(
        context,
        `http://localhost:${(server.address() as AddressInfo).port}`,
        '/xiping-145/0/',
      );
      await page.waitForLoadState('networkidle');
      expect(await moved(page), piece).toEqual([]);
      await context.close();
      server.close();
    }
  },
);

test.each([412, 1280])('nothing moves when panel, explanation and menu open, %d px wide', async (width) => {
  const context = await slow(width);
  const page = await openPage(context, site, '/xiping-145/4/');
  await page.locator('.panel summary').click();
  await page.locator('.panel-form').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.panel-form').isHidden()).toBe(true);
  await page.locator('.text .term').first().click();
  await page.locator('.popup', { hasText: '编者注' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#c4-s1-p1 > .self').click();
  await page.locator('.cite-menu').waitFor();
  expect(await moved(page)).toEqual([]);
  await context.close();
});

test('it would be seen if something moved', async () => {
  const context = await slow(1280);
  const page = await openPage(context, site, '/xiping-145/4/');
  await page.evaluate(() => document.querySelector('.whereabouts')!.remove());
  await expect.poll(() => moved(page)).not.toEqual([]);
  await context.close();
});
