/** How high pages are, with every record in sight, with scripts and without; how many sheets they print on. */
import type { Browser, Page } from 'playwright-core';
import { printedPages } from '../../looks/printing.ts';
import type { Figure } from './figure.ts';

/** Page, width, the highest it may be. */
const HIGHEST: readonly [page: string, width: number, most: number][] = [
  ['', 360, 4200],
  ['goals/', 360, 17_000],
  ['goals/', 1440, 11_000],
  ['projects/', 360, 31_000],
  ['projects/', 1440, 18_000],
  ['places/wugouying/', 360, 3 * 740],
];

/** With every row laid out: those far below the window are only guessed at until they come near. */
const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('[data-entry]'))
      row.style.contentVisibility = 'visible';
    return Math.ceil(document.documentElement.getBoundingClientRect().height);
  });

/** Runs in the page: records that are not wholly in sight. */
const unseen = (): number =>
  [...document.querySelectorAll('[data-entry]')].filter(
    (entry) =>
      (entry as HTMLElement).offsetHeight === 0 ||
      [...entry.querySelectorAll<HTMLElement>('th, td:not(:empty)')].some((cell) => cell.offsetHeight === 0),
  ).length;

export async function heights(browser: Browser, site: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const javaScriptEnabled of [true, false]) {
    const script = javaScriptEnabled ? '' : ' without scripts';
    const page = await browser.newPage({ javaScriptEnabled, serviceWorkers: 'block' });
    for (const [path, width, most] of HIGHEST) {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
      await page.goto(`${site}/${path}`, { waitUntil: 'load' });
      const name = path || 'home';
      figures.push({ what: `${name} at ${width} px, high${script}`, found: await heightOf(page), most });
      if (/goals|projects/.test(path))
        figures.push({
          what: `${name} at ${width} px, records out of sight${script}`,
          found: await page.evaluate(unseen),
          most: 0,
          least: 0,
        });
    }
    await page.close();
  }
  return [...figures, ...(await sheets(browser, site))];
}

async function sheets(browser: Browser, site: string): Promise<Figure[]> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${site}/goals/`);
  const { pages } = await printedPages(page);
  await page.close();
  return [{ what: 'goals on paper, sheets', found: pages, most: 15 }];
}
