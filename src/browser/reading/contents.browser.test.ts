/** A reader always knows where he is in a chapter. */
import { expect, inject, test } from 'vitest';
import { browser, page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForEach({ viewport: { width: 1280, height: 600 } });

const present = () => page.locator('.sections [aria-current]').allInnerTexts();
const show = (id: string) => page.evaluate((clause) => document.getElementById(clause)!.scrollIntoView(), id);

test('the section being read is marked, also after a jump over several', async () => {
  await page.goto(`${site}/${PLAN}/5/`);
  expect(await present()).toEqual([]);
  for (const [clause, section] of [
    ['c5-s2-p3', '第二节'],
    ['c5-s4-p1', '第四节'],
    ['c5-s1-p2', '第一节'],
  ] as const) {
    await show(clause);
    await expect.poll(present).toEqual([expect.stringContaining(section)]);
  }
});

test('in a narrow window the contents are folded, stay in reach and name the section', async () => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto(`${site}/${PLAN}/5/`);
  const list = page.locator('.sections ol');
  expect(await list.isHidden()).toBe(true);
  await show('c5-s3-p2');
  const summary = page.locator('.sections summary');
  await expect.poll(() => summary.innerText()).toContain('第三节');
  expect((await summary.boundingBox())!.y).toBeLessThan(20);
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await list.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#c5-s1$/);
  expect(await list.isHidden()).toBe(true);
  const [heading, foot] = await page.evaluate(() => [
    document.getElementById('c5-s1')!.getBoundingClientRect().top,
    document.querySelector('.sections')!.getBoundingClientRect().bottom,
  ]);
  expect(heading).toBeGreaterThanOrEqual(foot!);
});

test('without JavaScript the contents are there, wide and folded', async () => {
  const plain = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  await plain.goto(`${site}/${PLAN}/5/`);
  expect(await plain.locator('.sections ol').isVisible()).toBe(true);
  await plain.setViewportSize({ width: 360, height: 760 });
  expect(await plain.locator('.sections ol').isHidden()).toBe(true);
  await plain.locator('.sections summary').click();
  expect(await plain.locator('.sections ol').isVisible()).toBe(true);
  await plain.close();
});

test('the breadcrumb leads to the contents and names the chapter', async () => {
  await page.goto(`${site}/${PLAN}/3/`);
  const crumb = page.getByRole('navigation', { name: '所在位置' });
  expect((await crumb.innerText()).replace(/\s+/g, ' ')).toBe('目录 › 第三章');
  await crumb.getByRole('link').click();
  await page.waitForURL(`${site}/${PLAN}/`);
});

const width = () =>
  page.evaluate(() => {
    const { transform } = getComputedStyle(document.querySelector('.reading')!, '::before');
    return new DOMMatrix(transform).a;
  });

test.each(['by the style sheet', 'by script where style sheets cannot'])(
  'progress grows, %s',
  async (way) => {
    if (way.startsWith('by script'))
      await page.route('**/*.css', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          body: (await answer.text()).replaceAll('animation-timeline', 'x-timeline'),
          contentType: 'text/css',
        });
      });
    if (way.startsWith('by script'))
      await page.addInitScript(() => {
        CSS.supports = () => false;
      });
    await page.goto(`${site}/${PLAN}/5/`);
    await expect.poll(width).toBeLessThan(0.01);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(width).toBeGreaterThan(0.98);
  },
);

test('readers who asked for less motion see no progress', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site}/${PLAN}/5/`);
  const shown = await page.evaluate(
    () => getComputedStyle(document.querySelector('.reading')!, '::before').display,
  );
  expect(shown).toBe('none');
});
