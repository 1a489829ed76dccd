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

test('the tree stands beside the text, all of it in sight, with the sections of this chapter', async () => {
  await page.goto(`${site}/${PLAN}/5/`);
  const tree = page.getByRole('navigation', { name: '全文目录' });
  expect(await tree.locator('> ol > li').count()).toBe(13);
  expect(await tree.locator('[aria-current=page]').innerText()).toContain('第五章');
  await show('c5-s4-p1');
  const [text, beside] = await Promise.all([page.locator('.text').boundingBox(), tree.boundingBox()]);
  expect(beside!.x + beside!.width).toBeLessThan(text!.x);
  expect(beside!.y).toBeGreaterThanOrEqual(0);
  expect(beside!.y + beside!.height).toBeLessThanOrEqual(600);
  await tree.getByRole('link', { name: '第六章' }).click();
  await page.waitForURL(`${site}/${PLAN}/6/`);
});

test.each([320, 360, 412])(
  'the bar stays in sight on a phone, %d px wide, and is no higher than 57 px, in the largest letters 59',
  async (width) => {
    for (const [kept, most] of [
      ['', 53],
      ['size=huge', 59],
      ['view=elder', 57],
      ['view=elder&size=huge', 57],
    ] as const) {
      const context = await browser.newContext({
        viewport: { width, height: 740 },
        serviceWorkers: 'block',
      });
      await context.addInitScript((text) => localStorage.setItem('planbook:reading', text), kept);
      const phone = await context.newPage();
      await phone.goto(`${site}/${PLAN}/5/`);
      await phone.evaluate(() => scrollTo(0, 3000));
      const bar = (await phone.locator('.top').boundingBox())!;
      expect([kept, bar.y, Math.min(bar.height, most)]).toEqual([kept, 0, bar.height]);
      for (const one of ['目录', '搜索', '大字'])
        await phone.locator('.top').getByText(one).first().click({ trial: true });
      await context.close();
    }
  },
);

test('in a narrow window the tree is in the menu, which a choice, Escape and a tap outside close', async () => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto(`${site}/${PLAN}/5/`);
  const tree = page.locator('.tree');
  expect(await tree.isHidden()).toBe(true);
  await show('c5-s3-p2');
  const summary = page.locator('.menu summary');
  expect((await summary.boundingBox())!.y).toBeLessThan(20);
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await tree.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await tree.isHidden()).toBe(true);
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await summary.click();
  await page.locator('.sections a').first().click();
  expect(page.url()).toMatch(/#c5-s1$/);
  expect(await tree.isHidden()).toBe(true);
  const [heading, foot] = await page.evaluate(() => [
    document.getElementById('c5-s1')!.getBoundingClientRect().top,
    document.querySelector('.top')!.getBoundingClientRect().bottom,
  ]);
  expect(heading).toBeGreaterThanOrEqual(foot!);
  for (const fold of ['.menu', '.panel']) {
    await page.locator(`${fold} summary`).click();
    expect(await page.locator(fold).getAttribute('open')).toBe('');
    await page.mouse.click(180, 750);
    expect(await page.locator(fold).getAttribute('open')).toBe(null);
  }
});

test('without JavaScript the tree is there, wide and in the menu', async () => {
  const plain = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  await plain.goto(`${site}/${PLAN}/5/`);
  const tree = plain.locator('.tree');
  expect(await tree.isVisible()).toBe(true);
  await plain.setViewportSize({ width: 360, height: 760 });
  expect(await tree.isHidden()).toBe(true);
  await plain.locator('.menu summary').click();
  expect(await tree.isVisible()).toBe(true);
  await plain.close();
});

test('the breadcrumb leads to the contents and names the chapter', async () => {
  await page.goto(`${site}/${PLAN}/3/`);
  const crumb = page.getByRole('navigation', { name: '所在位置' });
  expect((await crumb.innerText()).replace(/\s+/g, ' ')).toBe('目录 › 第三章');
  await crumb.getByRole('link').click();
  await page.waitForURL(`${site}/${PLAN}/#contents`);
});

test.each(['', 'size=huge', 'view=elder'])(
  'with “%s” kept every handle stands in the window, beside a tree and without',
  async (kept) => {
    await page.addInitScript((text) => localStorage.setItem('planbook:reading', text), kept);
    for (const width of [1024, 1440])
      for (const name of ['3', 'full']) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${site}/${PLAN}/${name}/`);
        // What is drawn stands at the right of the link.
        const out = await page
          .locator('.text .self')
          .evaluateAll((all) =>
            all
              .map((one) => one.getBoundingClientRect().right)
              .filter((right) => right < 14 || right > innerWidth),
          );
        expect(out, `${name} at ${width} px`).toEqual([]);
      }
  },
);
