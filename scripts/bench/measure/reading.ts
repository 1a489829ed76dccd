/** What reading costs: home, the longest chapter, goals, projects, search; each cold. */
import type { Browser } from 'playwright-core';
import { progress } from '../../../src/site/build/progress.ts';
import type { BenchSite } from './server.ts';
import { median } from './statistics.ts';
import { totalBytes, watchTraffic, type TrafficKind } from './traffic.ts';
import { vitals, type Vitals } from './vitals.ts';

export interface ReadingCost extends Vitals {
  page: string;
  requests: number;
  bytes: Record<TrafficKind, number>;
  total: number;
  elements: number;
}

const RUNS = 5;

/**
 * @param pages name → path in the site
 * @param runs how often a page is loaded for the times; their medians are reported
 */
export async function measureReading(
  browser: Browser,
  site: BenchSite,
  pages: Record<string, string>,
  runs = RUNS,
): Promise<ReadingCost[]> {
  const costs: ReadingCost[] = [];
  for (const [name, path] of Object.entries(pages)) {
    progress(`阅读：${name}`);
    const context = await browser.newContext();
    const page = await context.newPage();
    const traffic = watchTraffic(page, site);
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    const elements = await page.locator('*').count();
    await context.close();
    const felt: Vitals[] = [];
    for (let run = 1; run <= runs; run += 1) {
      progress(`阅读：${name}，慢速手机第 ${run} / ${runs} 次`);
      felt.push(await vitals(browser, site.address + path));
    }
    costs.push({
      page: name,
      requests: traffic.requests,
      bytes: traffic.bytes,
      total: totalBytes(traffic),
      elements,
      lcp: Math.round(median(felt.map(({ lcp }) => lcp))),
      cls: Number(median(felt.map(({ cls }) => cls)).toFixed(3)),
      tbt: Math.round(median(felt.map(({ tbt }) => tbt))),
    });
  }
  progress('');
  return costs;
}
