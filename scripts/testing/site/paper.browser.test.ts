/** A chapter on paper. */
import { expect, inject, test } from 'vitest';
import { page, pageForEach } from '../page-under-test.ts';
import { PLAN } from '../pages-under-test.ts';
import { printedPages } from '../looks/printing.ts';

const site = inject('site');
pageForEach();

test('a chapter prints on A4, about one page for 600 characters', async () => {
  await page.goto(`${site}/${PLAN}/5/`);
  const { pages, boxes } = await printedPages(page);
  expect(boxes).toHaveLength(1);
  const [, , width, height] = boxes[0]!.split(/\s+/).map(Number);
  expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
  expect(pages).toBeGreaterThanOrEqual(4);
  expect(pages).toBeLessThanOrEqual(6);
});

test('on paper there are no controls and no marks; source and address stand at the end', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${site}/${PLAN}/3/`);
  for (const gone of ['header form', 'nav >> nth=0', '.turn', '.self >> nth=0'])
    expect(await page.locator(gone).isVisible(), gone).toBe(false);
  for (const mark of ['.fix', '.term'])
    expect(
      await page
        .locator(mark)
        .first()
        .evaluate((a) => getComputedStyle(a).textDecorationLine),
      mark,
    ).toBe('none');
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(0, 0, 0)');
  expect(await page.locator('.foot').innerText()).toContain('云政〔2026〕3号');
  expect(await page.locator('.address').innerText()).toBe(`网址：${site}/${PLAN}/3/`);
});
