/** Whether search is right, and what it costs to be right. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { QUERIES } from '../../testing/search-queries.ts';
import { foundByReading } from '../../testing/asking/by-reading.ts';
import { ask } from '../../testing/asking/ask.ts';
import { progress } from '../../../src/site/build/progress.ts';
import type { BenchSite } from './server.ts';
import { mean, percentile, substrings } from './statistics.ts';
import { totalBytes, watchTraffic } from './traffic.ts';

/** The reviewed queries in traditional characters, which must find what the simplified ones find. */
const SIMPLIFIED: Record<string, string> = {
  高标准農田: '高标准农田',
  高標準農田: '高标准农田',
  產業集聚區: '产业集聚区',
};

export interface Correctness {
  queries: number;
  recall: number;
  precision: number;
  /** Share of the queries whose first result contains the words. */
  first: number;
}
export interface SearchCost {
  random: Correctness;
  reviewed: Correctness;
  /** Bytes to the first result, everything the page loads; `own` is what search itself loads of it. */
  cold: { mean: number; worst: number; own: number; pieces: Record<string, number> };
  /** Bytes of further queries. */
  next: { mean: number; p95: number };
  /** Milliseconds in the page from the question to its answer, everything loaded. */
  warm: { p50: number; p95: number };
}

const SEED = 20210920;

const clausesOf = (folder: string, plan: string): { id: string; text: string }[] =>
  (
    JSON.parse(readFileSync(path.join(folder, plan, 'data', 'clauses.json'), 'utf8')) as {
      clauses: { id: string; text: string }[];
    }
  ).clauses;

/** Substrings of a built plan's text, cut anywhere, the same in every run. */
export function randomQueries(folder: string, plan: string, count: number): string[] {
  const all = clausesOf(folder, plan).map(({ text }) => text.replace(/\s/g, ''));
  return substrings(all.join(''), count, [2, 12], SEED);
}

/** @param counts how many random substrings are asked, and how many cold starts are made, half of them for reviewed queries */
export async function measureSearch(
  browser: Browser,
  site: BenchSite,
  plan: string,
  counts = { random: 500, cold: 20 },
): Promise<SearchCost> {
  const clauses = clausesOf(site.folder, plan);
  const random = randomQueries(site.folder, plan, counts.random);
  const address = `${site.address}/${plan}/search/`;
  const cold = await measureCold(browser, site, address, [
    ...random.slice(0, counts.cold / 2),
    ...QUERIES.slice(0, counts.cold / 2),
  ]);
  const page = await browser.newPage();
  const traffic = watchTraffic(page, site);
  await page.goto(address);
  await ask(page, random[0]!);
  const bytes: number[] = [];
  for (const query of random.slice(1, 41)) {
    traffic.clear();
    await ask(page, query);
    bytes.push(totalBytes(traffic));
  }
  const readings = await readingsOf(page);
  const right = async (name: string, queries: readonly string[]): Promise<Correctness> => {
    const scores: { recall: number; precision: number; first: number }[] = [];
    for (const [n, query] of queries.entries()) {
      if (n % 20 === 0) progress(`搜索：${name} ${n} / ${queries.length}`);
      const truth = foundByReading(clauses, SIMPLIFIED[query] ?? query, readings).ids;
      scores.push(score(new Set(truth), (await ask(page, query, true)).ids));
    }
    const share = (key: 'recall' | 'precision' | 'first'): number => mean(scores.map((s) => s[key]));
    return {
      queries: queries.length,
      recall: share('recall'),
      precision: share('precision'),
      first: share('first'),
    };
  };
  const result = { random: await right('任意截取', random), reviewed: await right('常用词语', QUERIES) };
  const times: number[] = [];
  for (const query of random.slice(0, 200)) times.push((await ask(page, query)).ms);
  await page.close();
  progress('');
  return {
    ...result,
    cold,
    next: { mean: mean(bytes), p95: percentile(bytes, 0.95) },
    warm: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}

/** A query without hits is right when nothing is shown as exact. */
function score(truth: ReadonlySet<string>, found: readonly string[]) {
  const hits = found.filter((id) => truth.has(id)).length;
  return {
    recall: truth.size === 0 ? 1 : hits / truth.size,
    precision: found.length === 0 ? (truth.size === 0 ? 1 : 0) : hits / found.length,
    first: found.length === 0 ? (truth.size === 0 ? 1 : 0) : truth.has(found[0]!) ? 1 : 0,
  };
}

async function measureCold(
  browser: Browser,
  site: BenchSite,
  address: string,
  queries: readonly string[],
): Promise<SearchCost['cold']> {
  const totals: number[] = [];
  const pieces: Record<string, number> = {};
  for (const [n, query] of queries.entries()) {
    progress(`搜索：首次查询 ${n + 1} / ${queries.length}`);
    const context = await browser.newContext();
    const page = await context.newPage();
    const traffic = watchTraffic(page, site);
    await page.goto(`${address}?q=${encodeURIComponent(query)}`);
    await page.locator('plan-search[data-answered]').waitFor();
    await page.waitForLoadState('networkidle');
    totals.push(totalBytes(traffic));
    for (const file of traffic.paths) {
      const piece = pieceOf(file);
      pieces[piece] = (pieces[piece] ?? 0) + site.cost(file)! / queries.length;
    }
    await context.close();
  }
  const frame = ['page', 'style', 'page.js'].reduce((sum, key) => sum + (pieces[key] ?? 0), 0);
  return { mean: mean(totals), worst: Math.max(...totals), own: mean(totals) - frame, pieces };
}

/** Groups the files of a cold search. */
function pieceOf(file: string): string {
  if (file.endsWith('/')) return 'page';
  if (file.endsWith('.css')) return 'style';
  if (file.includes('/text/')) return 'texts';
  return path.extname(file) === '.pf_index' ? 'index pieces' : path.basename(file).replace(/_[0-9a-f]+/, '');
}

const readingsOf = (page: Page): Promise<[string, string][]> =>
  page.evaluate(
    () =>
      (window as unknown as { planbook: { table: { value: { misreadings: [string, string][] } } } }).planbook
        .table.value.misreadings,
  );
