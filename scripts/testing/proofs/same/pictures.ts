/** How pages of a built site look, on a phone, a tablet and a desk. */
import type { BrowserContext } from 'playwright-core';
import { pagesOfEveryKind } from '../../../../src/site/check/site-files.ts';

export const WIDTHS = [360, 768, 1440] as const;
/** Chromium draws no taller picture. */
const TALLEST = 16_000;

/** The addresses of so many pages, one of every kind first. */
export const pagesToDraw = (folder: string, count: number): string[] =>
  pagesOfEveryKind(folder)
    .filter((address) => address !== '')
    .slice(0, count);

/**
 * A picture of the whole page at every width, as PNG.
 * @param context of a browser that keeps nothing
 * @param address of the page
 */
export async function draw(context: BrowserContext, address: string): Promise<Map<number, Buffer>> {
  const pictures = new Map<number, Buffer>();
  const page = await context.newPage();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), TALLEST);
    const clip = { x: 0, y: 0, width, height };
    pictures.set(width, await page.screenshot({ clip, fullPage: true, animations: 'disabled' }));
  }
  await page.close();
  return pictures;
}
