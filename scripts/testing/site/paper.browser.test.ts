/** Pages on paper. */
import { expect, inject, test } from 'vitest';
import { browser, page, pageForEach } from '../page-under-test.ts';
import { lookAtAll, PLAN, SAMPLE_PAGES, show } from '../pages-under-test.ts';
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

test('of a correction of the whole text paper says in how many places it is', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site}/${PLAN}/errata/`);
  const places = page.locator('.errata summary');
  expect(await places.first().innerText()).toMatch(/^\d+ 处，在 \d+ 段$/);
  expect(await places.evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(true);
});

test('on a sheet what is told has most of the room of a list, and a head stands with what it is of', async () => {
  // The text area of 156 mm.
  await page.setViewportSize({ width: 590, height: 850 });
  await page.emulateMedia({ media: 'print' });
  for (const [list, told] of [
    ['goals', 0],
    ['projects', 0],
    ['errata', 2],
  ] as const) {
    await page.goto(`${site}/${PLAN}/${list}/`);
    const widths = await page
      .locator('.records >> nth=0 >> thead th')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    const others = widths.filter((_, column) => column !== told);
    expect(widths[told]! / Math.max(...others), list).toBeGreaterThan(1.6);
    const above = page.locator('.split section > :not(table), .records .group');
    for (const rule of await above.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter)))
      expect(rule, list).toBe('avoid');
  }
});

/** Runs in the page: controls, which do nothing on paper, and signs that something folds or sorts. */
function leftOnPaper(): string[] {
  const found = new Set<string>();
  const shown = [...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility());
  for (const one of shown) {
    const name = `${one.localName}.${one.className}`;
    const { display, listStyleType } = getComputedStyle(one);
    if (one.matches('input, select, textarea')) found.add(`a field: ${name}`);
    // The head of a table is a word, whatever it does on a screen: of a button further sheets have nothing.
    if (one.localName === 'button') found.add(`a button: ${name}`);
    if (one.matches('a, button, summary') && !one.textContent!.trim()) found.add(`without words: ${name}`);
    if (one.localName === 'summary' && display === 'list-item' && listStyleType !== 'none')
      found.add(`a sign of folding: ${name}`);
    for (const side of ['::before', '::after']) {
      const { content, display: drawn } = getComputedStyle(one, side);
      if (drawn !== 'none' && /[▶▸▾▼◀↕↑↓⋯⋮×]/.test(content)) found.add(`${content} of ${name}`);
    }
  }
  return [...found];
}

test('of no kind of page there are controls, buttons without words or signs of folding on paper', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const found = await lookAtAll(context, Object.values(SAMPLE_PAGES), async (paper, path) => {
    await paper.emulateMedia({ media: 'print' });
    await show(paper, site, path);
    return paper.evaluate(leftOnPaper);
  });
  expect(found).toEqual({});
  await context.close();
});
