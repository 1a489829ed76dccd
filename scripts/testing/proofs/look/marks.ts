/** How much is marked in chapter 1, and whether a note that opens there stays in sight and costs little. */
import type { Browser, Page } from 'playwright-core';
import { gzipped } from '../../../../src/site/html/site-page.ts';
import type { Figure } from './figure.ts';

const MARK = '.text :is(a.fix, a.doubt, a.term)';

export async function marks(browser: Browser, site: string): Promise<Figure[]> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${site}/1/`);
  const lined = await page
    .locator(MARK)
    .evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one).textDecorationLine !== 'none')
        .map((one) => one.textContent!.trim()),
    );
  // A dash in a cell is its value.
  const punctuation = lined.filter((words) => /^\p{P}+$/u.test(words) && words !== '-').length;
  const figures: Figure[] = [
    { what: 'marked places in chapter 1', found: lined.length, most: 238 },
    { what: 'of them punctuation', found: punctuation, least: 0, most: 0 },
    ...(await notes(page)),
  ];
  await context.close();
  return figures;
}

/** Opens marks near the foot of the window. */
async function notes(page: Page): Promise<Figure[]> {
  const sizes: Promise<[file: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    sizes.push(
      response.body().then(
        (body) => [response.url(), gzipped(body)],
        () => ['', 0],
      ),
    );
  });
  const seen = page.locator(MARK);
  const count = await seen.count();
  let [tried, hidden] = [0, 0];
  for (let n = 0; n < count; n += 5) {
    const mark = seen.nth(n);
    if (await mark.evaluate((one) => getComputedStyle(one).textDecorationLine === 'none')) continue;
    tried += 1;
    await mark.evaluate((one) => {
      scrollBy({ top: one.getBoundingClientRect().bottom - innerHeight + 12, behavior: 'instant' });
    });
    await mark.evaluate((one) => (one as HTMLElement).click());
    await page.locator('.popup p:nth-of-type(2)').waitFor();
    const popup = page.locator('.popup');
    const inside = await popup.evaluate((one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    });
    if (!inside) hidden += 1;
    await page.keyboard.press('Escape');
  }
  // The first note needs what draws it besides.
  const fetched = await Promise.all(sizes);
  const isSlice = ([file]: [string, number]): boolean => /\/(?:errata|terms)-\d+\.js$/.test(file);
  const drawn = fetched.filter((one) => !isSlice(one)).reduce((sum, [, bytes]) => sum + bytes, 0);
  const largest = Math.max(...fetched.filter(isSlice).map(([, bytes]) => bytes));
  return [
    {
      what: `notes out of sight, of ${tried} opened at the foot of the window`,
      found: hidden,
      least: 0,
      most: 0,
    },
    { what: 'bytes that a first note fetches at most', found: drawn + largest, most: 5 * 1024 },
  ];
}
