/** What a page is on paper. */
import type { Page } from 'playwright-core';

/** Number of sheets and their sizes in points. */
export async function printedPages(page: Page): Promise<{ pages: number; boxes: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map((match) => match[1]!.trim());
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, boxes: [...new Set(boxes)] };
}
