/** The whole plan on one page, and on paper. */
import { expect, inject, test } from 'vitest';
import { publishedClauses, shownTexts, withoutBlanks } from '../clauses-under-test.ts';
import { browser, page, pageForEach } from '../page-under-test.ts';

const site = inject('site');
pageForEach();

test('every clause stands on the page once, under the id of its chapter’s page', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site}/xiping-145/full/`);
  const shown = await shownTexts(plain.locator('[id]'));
  expect(new Set(shown.map(([id]) => id)).size).toBe(shown.length);
  const byId = new Map(shown);
  for (const { id, text } of await publishedClauses()) expect(byId.get(id), id).toBe(withoutBlanks(text));
  await plain.close();
});

test('headings step down one level at a time: plan, chapters, sections', async () => {
  await page.goto(`${site}/xiping-145/full/`);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('h2[id]').count()).toBe(13);
  expect(await page.locator('h3[id*="-s"]').count()).toBe(36);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
  expect(levels.every((level, n) => n === 0 || level <= levels[n - 1]! + 1)).toBe(true);
});

test('its links to errata and terms arrive', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site}/xiping-145/full/`);
  const addresses = await plain
    .locator('article a')
    .evaluateAll((all) => [...new Set(all.map((a) => (a as HTMLAnchorElement).href.split('#')[0]!))]);
  expect(addresses).toContain(`${site}/xiping-145/errata/`);
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
  await plain.close();
});

/** Number of pages and their size in points. */
async function printed(path: string): Promise<{ pages: number; boxes: string[] }> {
  await page.goto(site + path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map((match) => match[1]!.trim());
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, boxes: [...new Set(boxes)] };
}

test('a chapter prints on A4, about one page for 600 characters', async () => {
  const { pages, boxes } = await printed('/xiping-145/5/');
  expect(boxes).toHaveLength(1);
  const [, , width, height] = boxes[0]!.split(/\s+/).map(Number);
  expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
  expect(pages).toBeGreaterThanOrEqual(17);
  expect(pages).toBeLessThanOrEqual(21);
});

test('the whole plan prints on 115 to 135 pages', async () => {
  const { pages } = await printed('/xiping-145/full/');
  expect(pages).toBeGreaterThanOrEqual(115);
  expect(pages).toBeLessThanOrEqual(135);
});

test('on paper there are no controls and no marks; source and address stand at the end', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${site}/xiping-145/3/`);
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
  expect(await page.locator('.foot').innerText()).toContain('西政〔2021〕8号');
  expect(await page.locator('.address').innerText()).toBe(`网址：${site}/xiping-145/3/`);
});
