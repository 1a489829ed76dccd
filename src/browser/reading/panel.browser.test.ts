/** What a reader chooses, kept on the device and applied before the page is seen. */
import { expect, inject, test } from 'vitest';
import { browser, page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForEach();

const attribute = (name: string) => page.locator('html').getAttribute(name);
const style = (selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('by keyboard alone: open, choose 长辈版 and dark, find both on the next page', async () => {
  await page.goto(`${site}/${PLAN}/3/`);
  await page.locator('.panel summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.panel-form').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await attribute('data-view')).toBe('elder');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await attribute('data-colors')).toBe('dark');
  await page.goto(`${site}/${PLAN}/goals/`);
  expect([await attribute('data-view'), await attribute('data-colors')]).toEqual(['elder', 'dark']);
  expect(await style('body', 'background-color')).toBe('rgb(22, 21, 19)');
  expect(parseFloat(await style('main p', 'font-size'))).toBeGreaterThanOrEqual(20);
});

test('the choice stands on the page before its body is read', async () => {
  await page.addInitScript(() => {
    localStorage.setItem('planbook:reading', 'size=huge');
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      (window as unknown as { seen: unknown }).seen = document.documentElement.dataset['size'];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site}/${PLAN}/3/`);
  expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toBe('huge');
});

test('four sizes from small to large, and back to what is standard', async () => {
  await page.goto(`${site}/${PLAN}/3/`);
  await page.locator('.panel summary').click();
  const sizes: number[] = [];
  for (const label of ['小', '标准', '大', '特大']) {
    await page.locator('[data-choice=size]').getByLabel(label, { exact: true }).check();
    sizes.push(parseFloat(await style('#c3-p1', 'font-size')));
  }
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  await page.getByRole('button', { name: '恢复标准' }).click();
  await expect.poll(() => attribute('data-size')).toBe(null);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.each([
  'view=elder"><img src=x onerror=alert(1)>',
  'size=%E0%A4%A&colors=red',
  '{"size":9}',
  'x'.repeat(9999),
])('what somebody else left on the device changes nothing (%#)', async (text) => {
  const names = () => page.locator('html').evaluate((html) => html.getAttributeNames());
  await page.goto(`${site}/${PLAN}/3/`);
  const untouched = await names();
  await page.evaluate((kept) => localStorage.setItem('planbook:reading', kept), text);
  await page.reload();
  expect(await names()).toEqual(untouched);
});

test('where the device forbids keeping anything, the choice holds on this page and the panel says so', async () => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(`${site}/${PLAN}/3/`);
  await page.locator('.panel summary').click();
  await page.getByLabel('高对比').check();
  expect(await style('body', 'background-color')).toBe('rgb(0, 0, 0)');
  expect(await page.locator('.panel-status').innerText()).toContain('换一页要重新选');
});

test('nothing of the panel loads before it is opened', async () => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url().split('/').at(-1)!));
  await page.goto(`${site}/${PLAN}/3/`, { waitUntil: 'networkidle' });
  expect(loaded.filter((name) => name.endsWith('.js')).sort()).toEqual(['text.js']);
});

test('without JavaScript neither the panel nor reading aloud is offered', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site}/${PLAN}/3/`);
  expect(await plain.locator('.panel').isHidden()).toBe(true);
  expect(await plain.locator('.whereabouts button').isHidden()).toBe(true);
  await plain.close();
});

test('no page waits for the looks of what opens when it is asked for; what opens has them', async () => {
  await page.goto(`${site}/${PLAN}/3/`);
  const sheets = () => page.locator('link[rel=stylesheet]').count();
  expect(await sheets()).toBe(0);
  await page.locator('.panel summary').click();
  await page.locator('.panel-form').waitFor();
  expect(await style('.panel-form', 'position')).toBe('absolute');
  // What the lines of the text mean stands beside the choice whether to draw them.
  expect(await page.locator('[data-choice=marks]').innerText()).toContain('波浪线处存疑');
  await page.keyboard.press('Escape');
  await page.locator('.text a.doubt, .text a.term').first().click();
  await page.locator('.popup').waitFor();
  expect(await style('.popup', 'position')).toBe('absolute');
  expect(await sheets()).toBe(1);
});
