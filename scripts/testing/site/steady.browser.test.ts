/** Nothing on a page moves by itself, neither while it loads nor when something opens. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, lookAtAll, openPage, SAMPLE_PAGES, PLAN, show } from '../pages-under-test.ts';

const site = inject('site');
browserForAll();

/** A phone or a desk whose styles come at once and whose scripts come late. */
async function slow(width: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
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

test.each([412, 1280])('nothing moves while a page loads, %d px wide', async (width) => {
  const context = await slow(width);
  const look = async (page: Page, path: string): Promise<string[]> => {
    await show(page, site, path);
    await page.waitForLoadState('networkidle');
    return moved(page);
  };
  expect(await lookAtAll(context, Object.values(SAMPLE_PAGES), look, 4)).toEqual({});
  await context.close();
});

/** Whose parts find their places as the line is written; a handle does not stand in the line. */
const LINES = 'p, :is(h1, h2, h3, h4), .jump, .fields, .key, .changes li';

/** What in the first screen stands elsewhere while no more than a part of the page, however small, has come. */
function displaced(lines: string): string[] {
  const all = [...document.body.querySelectorAll<HTMLElement>('*')];
  const place = (element: Element) => element.getBoundingClientRect();
  const seen = ({ width, height, top, bottom }: DOMRect) =>
    width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  const whole = new Map(all.map((element) => [element, place(element)]));
  const below = new Set(all.filter((element) => whole.get(element)!.top > 2 * innerHeight));
  const first = all.filter(
    (element) =>
      seen(whole.get(element)!) &&
      element.checkVisibility() &&
      (element.matches('.self') || !element.parentElement!.closest(lines)),
  );
  const nodes: ChildNode[] = [];
  const walker = document.createTreeWalker(document.body);
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  const found = new Set<string>();
  for (const [k, node] of nodes.reverse().entries()) {
    const far = below.has(node as HTMLElement) || below.has(node.parentElement!);
    node.remove();
    // What is far below is taken away in some thirty steps.
    if (far && k % Math.ceil(nodes.length / 30)) continue;
    for (const element of first) {
      if (!element.isConnected || getComputedStyle(element).visibility === 'hidden') continue;
      const [was, is] = [whole.get(element)!, place(element)];
      if (seen(is) && Math.hypot(is.left - was.left, is.top - was.top) > 1)
        found.add(
          `${element.outerHTML.slice(0, 60)} without ${node.nodeName} ${node.textContent?.slice(0, 20)}`,
        );
    }
  }
  return [...found].slice(0, 5);
}

/** The same of pages at some widths, before their scripts have come. */
async function displacedOn(
  pages: string[],
  widths: number[],
  kept: string,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
    await choose(context, kept);
    await context.route('**/*.js', (route) => route.abort());
    const look = async (page: Page, path: string): Promise<string[]> => {
      await page.goto(site + path);
      return page.evaluate(displaced, LINES);
    };
    const moving = await lookAtAll(context, pages, look, 4);
    for (const [path, moved] of Object.entries(moving)) found[`${path} ${width}`] = moved;
    await context.close();
  }
  return found;
}

test('whatever part of a page has come already stands in its place', async () => {
  const pages = Object.values(SAMPLE_PAGES).filter((path) => !path.includes('?'));
  expect(await displacedOn(pages, [360, 412, 768, 1280], '')).toEqual({});
});

test.each(['view=elder', 'size=huge'])(
  'whatever part of a page has come already stands in its place, chosen: %s',
  async (kept) => {
    const pages = ['/', `/${PLAN}/4/`, `/${PLAN}/goals/`, `/${PLAN}/search/`];
    expect(await displacedOn(pages, [360, 700, 768, 1024, 1280], kept)).toEqual({});
  },
);

test('in the rows of a list no space stands between words, which a browser would tell of as moved', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const spaces = (th: Element): number =>
    [...th.childNodes].filter(({ nodeName }) => nodeName === '#text').length;
  for (const [list, row] of [
    ['goals', 'tr:has(.kind)'],
    ['projects', 'tr:has(.status)'],
  ] as const) {
    const page = await openPage(context, site, `/${PLAN}/${list}/`);
    expect(await page.locator(`${row} th`).first().evaluate(spaces), list).toBe(0);
  }
  await context.close();
});

test('it would be seen if a part of a page moved another', async () => {
  const page = await openPage(await browser.newContext({ serviceWorkers: 'block' }), site, `/${PLAN}/4/`);
  await page.evaluate(
    () => (document.querySelector<HTMLElement>('.top')!.style.gridTemplateColumns = 'repeat(5, auto)'),
  );
  expect(await page.evaluate(displaced, LINES)).not.toEqual([]);
  await page.context().close();
});

test.each([412, 1280])('nothing moves when panel, explanation and menu open, %d px wide', async (width) => {
  const context = await slow(width);
  const page = await openPage(context, site, `/${PLAN}/4/`);
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
  const page = await openPage(context, site, `/${PLAN}/4/`);
  await page.evaluate(() => document.querySelector('.whereabouts')!.remove());
  await expect.poll(() => moved(page)).not.toEqual([]);
  await context.close();
});
