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

/** What stands elsewhere while no more than a part of what `selector` finds, however small, has come. */
function displaced(selector: string): string[] {
  const part = document.querySelector(selector)!;
  const again = part.cloneNode(true);
  const nodes: ChildNode[] = [];
  const walker = document.createTreeWalker(part);
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  const places = () => new Map([...part.querySelectorAll('*')].map((e) => [e, e.getBoundingClientRect()]));
  const whole = places();
  const found = nodes.reverse().flatMap((node) => {
    node.remove();
    return [...places()]
      .filter(([element, { left, top, width, height }]) => {
        const there = whole.get(element)!;
        return width && height && Math.hypot(left - there.left, top - there.top) > 1;
      })
      .map(([element]) => `${element.outerHTML.slice(0, 60)} without ${node.nodeName} ${node.textContent}`);
  });
  part.replaceWith(again);
  return found;
}

test.each(['', 'view=elder', 'size=huge'])(
  'whatever part of the head of a page and of the line below it has come already stands in its place, chosen: %s',
  async (kept) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await choose(context, kept);
    for (const path of ['/', `/${PLAN}/4/`, `/${PLAN}/search/`]) {
      const page = await openPage(context, site, path);
      for (const width of [360, 412, 700, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const part of path.includes('/4/') ? ['.top', '.whereabouts'] : ['.top'])
          expect(await page.evaluate(displaced, part), `${path} ${part} ${width}`).toEqual([]);
      }
      await page.close();
    }
    await context.close();
  },
);

test('whatever part of a row of a list has come to a phone already stands in its place', async () => {
  const context = await browser.newContext({
    viewport: { width: 412, height: 800 },
    serviceWorkers: 'block',
  });
  for (const [list, row] of [
    ['goals', 'tr:has(.base)'],
    ['goals', 'tr:has(.kind)'],
    ['projects', 'tr:has(.status)'],
  ] as const) {
    const page = await openPage(context, site, `/${PLAN}/${list}/`);
    expect(await page.evaluate(displaced, row), row).toEqual([]);
    // A space is no element; the browser tells of it all the same.
    const spaces = await page
      .locator(`${row} th`)
      .first()
      .evaluate((th) => [...th.childNodes].filter((node) => node.nodeName === '#text').length);
    expect(spaces, row).toBe(0);
    await page.close();
  }
  await context.close();
});

test('it would be seen if a part of the head moved another', async () => {
  const page = await openPage(await browser.newContext({ serviceWorkers: 'block' }), site, `/${PLAN}/4/`);
  await page.evaluate(
    () => (document.querySelector<HTMLElement>('.top')!.style.gridTemplateColumns = 'repeat(5, auto)'),
  );
  expect(await page.evaluate(displaced, '.top')).not.toEqual([]);
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
