/**
 * What a browser test stands on: the browser of all tests, a page, and what the page complains of. A test file says at
 * its top whether it wants one page for each test or one for all, and imports `page`, which is always the present one.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';

export let browser: Browser;
export let page: Page;
/** What `page` has complained of since the test began. */
export let complaints: string[];

/** A list that grows by whatever a page throws or logs as an error, or as one of the kinds of messages named. */
export function complaintsOf(watched: Page, ...kinds: string[]): string[] {
  const heard: string[] = [];
  watched.on('pageerror', (error) => heard.push(error.message));
  watched.on(
    'console',
    (message) => ['error', ...kinds].includes(message.type()) && heard.push(message.text()),
  );
  return heard;
}

async function openPage(options?: BrowserContextOptions): Promise<void> {
  page = await (await browser.newContext(options)).newPage();
  complaints = complaintsOf(page);
}

/** Connects the tests of the file to the browser; they open their own pages, which close with the connection. */
export function browserForAll(): void {
  beforeAll(async () => void (browser = await chromium.connect(inject('browser'))));
  afterAll(() => browser.close());
}

/**
 * Opens a page for each test, in a context of its own: nothing kept, nothing cached. It must not complain. No worker
 * fetches the whole site for it, unless the options allow one: that is tested in `src/browser/offline`.
 */
export function pageForEach(options?: BrowserContextOptions): void {
  browserForAll();
  beforeEach(() => openPage({ serviceWorkers: 'block', ...options }));
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });
}

/** Opens one page for all tests of the file. It must not complain in any of them. */
export function pageForAll(options?: BrowserContextOptions): void {
  browserForAll();
  beforeAll(() => openPage(options));
  afterEach(() => expect(complaints.splice(0)).toEqual([]));
}
