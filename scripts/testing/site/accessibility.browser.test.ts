/** Every kind of page, in every way it can be shown, before axe: WCAG 2.0–2.2 A and AA, and best practice. */
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, openPage, PAGES } from '../pages-under-test.ts';

const site = inject('site');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};
/** The two dark ways differ from the light one in colours only. */
const COLOURS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
const WAYS = { light: '', dark: 'colors=dark', contrast: 'colors=contrast', elder: 'view=elder' };

browserForAll();

async function faults(page: Page, rules = OPTIONS): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    (options) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
    rules,
  )) as AxeResults;
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
  const [wide, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return wide! > window_! ? [...found, `scrolls sideways: ${wide} in ${window_}`] : found;
}

test.each(Object.entries(PAGES))(
  '%s: axe finds nothing and nothing scrolls sideways, wide or narrow, in any colours, in 长辈版',
  async (_, path) => {
    const found: Record<string, string[]> = {};
    for (const [way, kept] of Object.entries(WAYS)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      await choose(context, kept);
      const page = await openPage(context, site, path);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const list = await faults(page, kept.startsWith('colors') ? COLOURS : OPTIONS);
        if (list.length > 0) found[`${way} ${width}`] = list;
      }
      await context.close();
    }
    expect(found).toEqual({});
  },
  300_000,
);

test.each(Object.entries(WAYS))(
  'the panel open, contents open and a chapter read aloud: axe finds nothing (%s)',
  async (_, kept) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
    await page.addInitScript((text) => localStorage.setItem('planbook:reading', text), kept);
    await page.goto(`${site}/xiping-145/3/`);
    await page.locator('.sections summary').click();
    await page.locator('.whereabouts button').click();
    await page.locator('.read-bar [role=status]', { hasText: '中文语音' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator('.panel summary').click();
    await page.locator('.panel-form').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  },
);

test('axe would find a fault: grey words on white are reported', async () => {
  const page = await browser.newPage();
  await page.goto(`${site}/xiping-145/3/`);
  await page.evaluate(() => document.querySelector('h1')!.style.setProperty('color', '#bbb'));
  expect((await faults(page)).join()).toContain('color-contrast');
  await page.close();
});

test('in 长辈版 no words are smaller than 20 px and no control is lower than 44 px', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.addInitScript(() => localStorage.setItem('planbook:reading', 'view=elder'));
  for (const path of ['/', '/xiping-145/2/', '/xiping-145/goals/', '/xiping-145/errata/']) {
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
  const page = await browser.newPage();
  const chapters = Array.from({ length: 13 }, (_, number) => `/xiping-145/${number}/`);
  for (const path of new Set([...Object.values(PAGES), ...chapters])) {
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
