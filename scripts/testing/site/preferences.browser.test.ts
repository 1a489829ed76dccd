/** What the reader's system asks for — forced colours, more contrast, less motion — is done, by every page. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';
import { lookAtAll, openPage, SAMPLE_PAGES, PLAN, show } from '../pages-under-test.ts';

const site = inject('site');
browserForAll();

const style = (page: Page, selector: string, ...names: string[]): Promise<string[]> =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, wanted) => wanted.map((name) => getComputedStyle(element).getPropertyValue(name)),
      names,
    );

/** WCAG's ratio of contrast between two colours as the browser computes them. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).map((n) => {
      const part = Number(n) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
  return (a! + 0.05) / (b! + 0.05);
}

test('forced colours: focus is seen on links, buttons and fields', async () => {
  const context = await browser.newContext({ forcedColors: 'active', serviceWorkers: 'block' });
  const page = await openPage(context, site, `/${PLAN}/goals/`);
  const seen = new Set<string>();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const [name, outline, width] = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement!);
      return [document.activeElement!.localName, style.outlineStyle, parseFloat(style.outlineWidth)];
    });
    expect([name, outline === 'none', Number(width) >= 2]).toEqual([name, false, true]);
    seen.add(String(name));
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['a', 'button', 'input', 'select', 'summary']));
  await context.close();
});

test('forced colours: what a colour would tell is told by form', async () => {
  const context = await browser.newContext({
    forcedColors: 'active',
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  });
  const page = await openPage(context, site, `/${PLAN}/5/?hl=云汀#c5-s2-p3`);
  await page.locator('mark.now').first().waitFor();
  // Correction, doubt and term differ in the line below the words.
  const lines = await Promise.all(
    ['.fix', '.doubt', '.term'].map((mark) => style(page, `.text ${mark}`, 'text-decoration-style')),
  );
  expect(lines.flat()).toEqual(['dotted', 'wavy', 'dashed']);
  // The section being read, the page one is on, the clause arrived at, the word searched for.
  await expect.poll(() => page.locator('.sections [aria-current]').count()).toBe(1);
  const other = await style(page, '.sections a:not([aria-current])', 'border-left-width', 'font-weight');
  const present = await style(page, '.sections [aria-current]', 'border-left-width', 'font-weight');
  expect(parseFloat(present[0]!)).toBeGreaterThan(parseFloat(other[0]!));
  expect(Number(present[1])).toBeGreaterThan(Number(other[1]));
  expect((await style(page, ':target', 'outline-style'))[0]).toBe('solid');
  const [word] = await style(page, '.text mark', 'background-color');
  expect(word).not.toBe((await style(page, '.text', 'background-color'))[0]);
  expect(word).not.toBe('rgba(0, 0, 0, 0)');
  // No page waits for the looks of what a script draws.
  await expect.poll(async () => (await style(page, 'mark.now', 'outline-style'))[0]).toBe('solid');
  const goals = await openPage(context, site, `/${PLAN}/goals/`);
  expect((await style(goals, '.top [aria-current]', 'font-weight'))[0]).toBe('700');
  const found = await openPage(context, site, `/${PLAN}/errata/`);
  expect((await style(found, '.errata del', 'text-decoration-line'))[0]).toBe('line-through');
  await context.close();
});

test('forced colours: a chart’s lines and dots take the colour of the words', async () => {
  const context = await browser.newContext({ forcedColors: 'active', serviceWorkers: 'block' });
  const page = await openPage(context, site, `/${PLAN}/`);
  const [ink] = await style(page, '.figures .value', 'color');
  const drawn = await page
    .locator('.chart')
    .first()
    .evaluate((svg) => {
      const shapes = [...svg.querySelectorAll('path, circle')];
      return shapes.flatMap((shape) => {
        const { stroke, fill } = getComputedStyle(shape);
        return [stroke, fill].filter((colour) => colour.startsWith('rgb('));
      });
    });
  expect(drawn).toContain(ink);
  await context.close();
});

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
] as const)(
  'more contrast, %s: words and quiet words have at least 7 to 1, lines 3 to 1',
  async (_, scheme) => {
    const context = await browser.newContext({ colorScheme: scheme, serviceWorkers: 'block' });
    const page = await openPage(context, site, `/${PLAN}/goals/`);
    const plain = contrast(
      (await style(page, '.records td', 'border-bottom-color'))[0]!,
      (await style(page, 'body', 'background-color'))[0]!,
    );
    await page.emulateMedia({ contrast: 'more' });
    const [ground] = await style(page, 'body', 'background-color');
    for (const words of ['.head p', '.year', '.where a', '.value', '.foot', '.ways a'])
      expect(contrast((await style(page, words, 'color'))[0]!, ground!), words).toBeGreaterThanOrEqual(7);
    const line = contrast((await style(page, '.records td', 'border-bottom-color'))[0]!, ground!);
    expect(line).toBeGreaterThanOrEqual(3);
    expect(line).toBeGreaterThan(plain);
    await context.close();
  },
);

test('less motion: on no page does anything move or fade', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const look = async (page: Page, path: string): Promise<string[]> => {
    await show(page, site, path);
    return page.evaluate(() => [
      ...document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map(() => 'an animation runs'),
      ...[getComputedStyle(document.documentElement).scrollBehavior].filter((way) => way !== 'auto'),
      ...[...document.querySelectorAll('*')]
        .filter((e) => parseFloat(getComputedStyle(e).transitionDuration) > 0)
        .map((e) => `${e.outerHTML.slice(0, 60)} fades`),
    ]);
  };
  expect(await lookAtAll(context, Object.values(SAMPLE_PAGES), look)).toEqual({});
  await context.close();
});
