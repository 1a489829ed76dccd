/** Every kind of page, in every way it can be shown, before axe. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeFaults, COLOURS } from '../looks/axe.ts';
import { smallTargets } from '../looks/small-targets.ts';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, chooseNow, openPage, SAMPLE_PAGES, PLAN, WORD } from '../pages-under-test.ts';

const site = inject('site');
const WAYS = { light: '', dark: 'colors=dark', contrast: 'colors=contrast', elder: 'view=elder' };
/** Ways that differ from light in nothing but colours, which are the same in any window. */
const differsInColours = (kept: string): boolean => kept.startsWith('colors');

/** How large a target must be; the page for addresses that are not there runs no scripts of the site and knows no 长辈版. */
const leastOf = (kept: string, path: string): number =>
  kept === 'view=elder' && !path.endsWith('/99/') ? 44 : 24;

/** Shown in the window as it is. */
async function faultsOf(page: Page, kept: string, path: string): Promise<string[]> {
  await chooseNow(page, kept);
  if (differsInColours(kept)) return axeFaults(page, COLOURS);
  const targets = await page.evaluate(smallTargets, leastOf(kept, path));
  // 长辈版 is one column in any window: axe reads it once.
  const wide = (await page.evaluate(() => innerWidth)) > 320;
  return kept && wide ? targets : [...(await axeFaults(page)), ...targets];
}

browserForAll();

test.each(Object.entries(SAMPLE_PAGES))(
  '%s: axe finds nothing, nothing scrolls sideways and every target is large enough, wide or narrow, in any colours, in 长辈版',
  async (_, path) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    });
    const page = await openPage(context, site, path);
    const found: Record<string, string[]> = {};
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [way, kept] of Object.entries(WAYS)) {
        if (width === 320 && differsInColours(kept)) continue;
        const list = await faultsOf(page, kept, path);
        if (list.length > 0) found[`${way} ${width}`] = list;
      }
    }
    expect(found).toEqual({});
    await context.close();
  },
);

test.each(['/', `/${PLAN}/3/`, `/${PLAN}/goals/`, `/${PLAN}/search/?q=${WORD}`, `/${PLAN}/99/`])(
  '%s is the same page whether a choice was kept before or is made now',
  async (path) => {
    const kept = 'view=elder&size=huge&spacing=wider&colors=contrast&marks=all';
    const whole = async (before: string, now: string): Promise<string> => {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      await choose(context, before);
      const page = await openPage(context, site, path);
      await chooseNow(page, now);
      const shown = await page.evaluate(() => document.documentElement.outerHTML);
      await context.close();
      return [...shown.matchAll(/ data-[a-z]+="[^"]*"/g)].sort().join() + shown.replace(/<html[^>]*>/, '');
    };
    expect(await whole('', kept)).toBe(await whole(kept, kept));
  },
);

let visited: BrowserContext | undefined;

test.each(Object.entries(WAYS))(
  'the panel open, contents open and a chapter read aloud: axe finds nothing (%s)',
  async (_, kept) => {
    visited ??= await browser.newContext({ viewport: { width: 320, height: 900 } });
    const page = await visited.newPage();
    const faults = (): Promise<string[]> => axeFaults(page, differsInColours(kept) ? COLOURS : undefined);
    await page.addInitScript((text) => localStorage.setItem('planbook:reading', text), kept);
    await page.goto(`${site}/${PLAN}/3/`);
    await page.locator('.offline', { hasText: '已可离线阅读' }).waitFor({ state: 'attached' });
    await page.locator('.menu summary').click();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.whereabouts button').click();
    await page.locator('.read-bar [role=status]', { hasText: '中文语音' }).waitFor();
    expect(await faults()).toEqual([]);
    // So low that the panel fills the window: of what lies half beneath its edge axe would measure the rest.
    await page.setViewportSize({ width: 320, height: 480 });
    await page.locator('.panel summary').click();
    await page.locator('.panel-form').waitFor();
    expect(await faults()).toEqual([]);
    await page.close();
  },
);

test('axe would find a fault: grey words on white are reported', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${site}/${PLAN}/3/`);
  await page.evaluate(() => document.querySelector('h1')!.style.setProperty('color', '#bbb'));
  expect((await axeFaults(page)).join()).toContain('color-contrast');
  await page.close();
});

test('in 长辈版 no words are smaller than 20 px and no control is lower than 44 px', async () => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 800 },
    serviceWorkers: 'block',
  });
  await page.addInitScript(() => localStorage.setItem('planbook:reading', 'view=elder'));
  for (const path of ['/', `/${PLAN}/2/`, `/${PLAN}/goals/`, `/${PLAN}/errata/`]) {
    await page.goto(site + path);
    await page.locator('.panel summary').click();
    await page.locator('.panel-form').waitFor();
    const small = await page.evaluate(() => {
      const shown = (element: Element): boolean => element.getClientRects().length > 0;
      const words = [...document.querySelectorAll('body *')]
        .filter((e) => shown(e) && [...e.childNodes].some((n) => n.nodeType === 3 && n.nodeValue!.trim()))
        .filter((e) => parseFloat(getComputedStyle(e).fontSize) < 20);
      const low = [
        ...document.querySelectorAll('button, summary, select, input[type=search], .panel-form label, nav a'),
      ].filter((e) => shown(e) && !e.closest('.text, .remark') && e.getBoundingClientRect().height < 44);
      return [...words, ...low].map((e) => e.outerHTML.slice(0, 120));
    });
    expect(small, path).toEqual([]);
  }
  await page.close();
});

test('every page has one first heading, and below it no level is left out', async () => {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  const chapters = Array.from({ length: 13 }, (_, number) => `/${PLAN}/${number}/`);
  for (const path of new Set([...Object.values(SAMPLE_PAGES), ...chapters])) {
    await page.goto(site + path);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
    expect(levels.indexOf(1), path).toBe(levels.lastIndexOf(1));
    expect(levels[0], path).toBe(1);
    expect(
      levels.every((level, k) => k === 0 || level <= levels[k - 1]! + 1),
      path,
    ).toBe(true);
  }
  await page.close();
});
