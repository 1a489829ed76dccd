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
  /** Milliseconds to the largest paint, of every run; `lcp` is their median. */
  lcps: number[];
}

/** A served site and its pages, name → path. */
export interface SiteToRead {
  site: BenchSite;
  pages: Readonly<Record<string, string>>;
}

const RUNS = 5;

/**
 * Pages of several sites are loaded in turn: what the machine does meanwhile falls on all.
 * @param runs how often a page is loaded for the times; their medians are reported
 * @returns the costs of each site's pages, in the order of the sites
 */
export async function measureReading(
  browser: Browser,
  sites: readonly SiteToRead[],
  runs = RUNS,
): Promise<ReadingCost[][]> {
  const pages = sites.map(({ site, pages: of }) =>
    Object.entries(of).map(([name, path]) => ({ name, path, site, felt: [] as Vitals[] })),
  );
  for (let run = 1; run <= runs; run += 1)
    for (const { name, path, site, felt } of pages.flat()) {
      progress(`阅读：慢速手机第 ${run} / ${runs} 次，${name}`);
      felt.push(await vitals(browser, site.address + path));
    }
  const costs: ReadingCost[][] = [];
  for (const own of pages) {
    costs.push([]);
    for (const { name, path, site, felt } of own)
      costs.at(-1)!.push({ page: name, ...(await weigh(browser, site, path)), ...middle(felt) });
  }
  progress('');
  return costs;
}

/** What a page loads, and how many elements it has. */
async function weigh(
  browser: Browser,
  site: BenchSite,
  path: string,
): Promise<Pick<ReadingCost, 'requests' | 'bytes' | 'total' | 'elements'>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = watchTraffic(page, site);
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  const elements = await page.locator('*').count();
  await context.close();
  return { requests: traffic.requests, bytes: traffic.bytes, total: totalBytes(traffic), elements };
}

const middle = (felt: readonly Vitals[]): Vitals & { lcps: number[] } => ({
  lcp: Math.round(median(felt.map(({ lcp }) => lcp))),
  lcps: felt.map(({ lcp }) => Math.round(lcp)),
  cls: Number(median(felt.map(({ cls }) => cls)).toFixed(3)),
  tbt: Math.round(median(felt.map(({ tbt }) => tbt))),
});
