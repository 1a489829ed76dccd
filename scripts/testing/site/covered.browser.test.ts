/** What comes up in the window covers nothing else that is there, and is not covered: bars, the button for selected words, what was done. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';
import { choose, openPage, PLAN } from '../pages-under-test.ts';

const site = inject('site');
browserForAll();

/** Runs in the page: what is fixed to the window and lies on something else that is. */
function coverings(): string[] {
  const fixed = [...document.body.querySelectorAll('*')]
    .filter((one) => getComputedStyle(one).position === 'fixed' && one.checkVisibility())
    .map((one) => ({ name: one.className, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  return fixed.flatMap(({ name, box: a }, k) =>
    fixed.slice(k + 1).flatMap(({ name: other, box: b }) => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 1 && high > 1 ? `${name} and ${other}` : [];
    }),
  );
}

const names = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((one) =>
      getComputedStyle(one).position === 'fixed' && one.checkVisibility() ? one.className : [],
    ),
  );

async function selectAndCopy(page: Page): Promise<void> {
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#c4-s2-p2')!));
  await page.locator('.cite-selected:not([hidden])').waitFor();
  expect(await page.evaluate(coverings)).toEqual([]);
  await page.locator('.cite-selected').click();
  await page.getByRole('menuitem', { name: /^复制链接/ }).click();
  await page.locator('.cite-said:not(:empty)').waitFor();
  expect(await page.evaluate(coverings)).toEqual([]);
}

test('whoever comes with the keyboard sees the way past the bar', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await openPage(context, site, `/${PLAN}/4/`);
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => {
    const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)!.textContent;
  });
  expect(seen).toBe('跳到正文');
  await context.close();
});

test.each(['', 'view=elder'])(
  'steps, voice, selected words and what was copied stand apart (%s)',
  async (kept) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      permissions: ['clipboard-read', 'clipboard-write'],
      serviceWorkers: 'block',
    });
    await choose(context, kept);
    const page = await openPage(context, site, `/${PLAN}/4/?hl=服装#c4-s2-p2`);
    await page.locator('.steps').waitFor();
    await selectAndCopy(page);
    await page.locator('.whereabouts button').click();
    await page.locator('.read-bar').waitFor();
    await selectAndCopy(page);
    expect(await names(page)).toEqual(expect.arrayContaining(['steps', 'cite-said', 'read-bar']));
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.evaluate(coverings)).toEqual([]);
    await context.close();
  },
);
