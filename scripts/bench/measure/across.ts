/** Whether search across all plans is right, and what it costs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fold } from '../../../src/search/fold.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { progress } from '../../../src/site/build/progress.ts';
import type { BenchSite } from './server.ts';
import { percentile, mean, substrings } from './statistics.ts';
import { totalBytes, watchTraffic } from './traffic.ts';

export interface AcrossCost {
  queries: number;
  /** Share of the queries for which every plan's number of clauses is that of brute force. */
  exact: number;
  /** Bytes to the first results, everything the page loads. */
  cold: { mean: number; worst: number };
  /** Milliseconds in the page from the question to its answer, everything loaded. */
  warm: { p50: number; p95: number };
}

/** Words every plan is full of: the most a query can load. */
const COMMON = ['发展', '建设', '高质量发展', '重点项目建设'];
const SEED = 20260301;

/** @param plans ids of all plans */
export async function measureAcross(
  browser: Browser,
  site: BenchSite,
  plans: readonly string[],
): Promise<AcrossCost> {
  const texts = new Map(plans.map((id) => [id, textsOf(site, id)]));
  const some = [...texts.values()].flatMap((clauses, n) =>
    n % Math.ceil(plans.length / 10) === 0 ? clauses : [],
  );
  const random = substrings(some.join(''), 40, [2, 12], SEED);
  const queries = [...COMMON, ...random];
  const address = `${site.address}/search/`;
  const colds: number[] = [];
  for (const [n, query] of queries.slice(0, 12).entries()) {
    progress(`全部规划：首次查询 ${n + 1} / 12`);
    const context = await browser.newContext();
    const page = await context.newPage();
    const traffic = watchTraffic(page, site);
    await page.goto(`${address}?q=${encodeURIComponent(query)}`);
    await page.locator('plan-across[data-answered]').waitFor();
    await page.waitForLoadState('networkidle');
    colds.push(totalBytes(traffic));
    await context.close();
  }
  const page = await browser.newPage();
  await page.goto(address);
  let exact = 0;
  const times: number[] = [];
  for (const [n, query] of queries.entries()) {
    progress(`全部规划：${n + 1} / ${queries.length}`);
    const terms = parseQuery(query);
    const truth = [...texts].map(
      ([id, clauses]) =>
        [id, clauses.filter((text) => terms.every((term) => text.includes(term))).length] as const,
    );
    const { found } = await askAcross(page, query);
    if (truth.every(([id, count]) => (found[id] ?? 0) === count)) exact += 1;
    // The second time everything is there.
    times.push((await askAcross(page, query)).ms);
  }
  await page.close();
  progress('');
  return {
    queries: queries.length,
    exact: exact / queries.length,
    cold: { mean: mean(colds), worst: Math.max(...colds) },
    warm: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}

function textsOf(site: BenchSite, plan: string): string[] {
  const file = path.join(site.folder, plan, 'data', 'clauses.json');
  const { clauses } = JSON.parse(readFileSync(file, 'utf8')) as { clauses: { text: string }[] };
  return clauses.map(({ text }) => fold(text).text);
}

/** Asks as a reader does, and calls up every plan. */
function askAcross(page: Page, query: string): Promise<{ ms: number; found: Record<string, number> }> {
  return page.evaluate(async (q) => {
    const host = document.querySelector<HTMLElement>('plan-across')!;
    const until = async (done: () => boolean): Promise<void> => {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 0));
    };
    host.querySelector('input')!.value = q;
    delete host.dataset['answered'];
    const start = performance.now();
    host.querySelector('form')!.requestSubmit();
    await until(() => host.dataset['answered'] === q);
    const ms = performance.now() - start;
    const groups = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('[data-plan]')];
    for (;;) {
      const more = host.querySelector<HTMLButtonElement>('[data-more]:not([hidden])');
      if (!more) break;
      const before = groups().length;
      more.click();
      await until(() => groups().length > before);
    }
    const found = groups().map((group) => [
      group.dataset['plan']!,
      parseInt(group.querySelector('small')!.textContent!, 10),
    ]);
    return { ms, found: Object.fromEntries(found) as Record<string, number> };
  }, query);
}
