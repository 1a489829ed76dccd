/** Whether the peers' searches find the same words, and what they load for it. */
import type { Browser } from 'playwright-core';
import { fold } from '../../../src/search/fold.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { progress } from '../../../src/site/build/progress.ts';
import type { Correctness } from '../measure/search.ts';
import type { BenchSite } from '../measure/server.ts';
import { mean, percentile } from '../measure/statistics.ts';
import { totalBytes, watchTraffic } from '../measure/traffic.ts';
import type { Driver } from './ask.ts';
import type { Section } from './sections.ts';

export interface PeerSearch {
  random: Correctness;
  reviewed: Correctness;
  cold: { mean: number; worst: number };
  next: { mean: number };
  /** Milliseconds in the page; null where the page waits for the typist. */
  warm: { p50: number; p95: number } | null;
}
/**
 * A hit is a section (heading to heading, the smallest thing these searches find) that contains every word of the
 * query, folded as ours. Queries that no section contains are left out: these searches do not tell exact from near.
 */
export async function measurePeerSearch(
  browser: Browser,
  site: BenchSite,
  driver: Driver,
  sections: readonly Section[],
  queries: { random: readonly string[]; reviewed: readonly string[]; cold: number },
  timed: boolean,
): Promise<PeerSearch> {
  const key = keys(sections);
  const texts = sections.map(({ address, text }) => ({ address: key(address), folded: fold(text).text }));
  const truthOf = (query: string): Set<string> => {
    const terms = parseQuery(query);
    const there = texts.filter(({ folded }) => terms.every((term) => folded.includes(term)));
    return new Set(terms.length > 0 ? there.map(({ address }) => address) : []);
  };
  const first = [
    ...queries.random.slice(0, queries.cold / 2),
    ...queries.reviewed.slice(0, queries.cold / 2),
  ];
  const cold: number[] = [];
  for (const [n, query] of first.entries()) {
    progress(`同类：首次查询 ${n + 1}/${first.length}`);
    const context = await browser.newContext();
    const page = await context.newPage();
    const traffic = watchTraffic(page, site);
    await page.goto(`${site.address}/`, { waitUntil: 'networkidle' });
    await driver.first(page, query);
    await page.waitForLoadState('networkidle');
    cold.push(totalBytes(traffic));
    await context.close();
  }
  const page = await browser.newPage();
  const traffic = watchTraffic(page, site);
  await page.goto(`${site.address}/`, { waitUntil: 'networkidle' });
  await driver.first(page, queries.random[0]!);
  await page.waitForLoadState('networkidle');
  const next: number[] = [];
  for (const query of queries.random.slice(1, 41)) {
    traffic.clear();
    await driver.ask(page, query);
    next.push(totalBytes(traffic));
  }
  const times: number[] = [];
  const right = async (name: string, asked: readonly string[]): Promise<Correctness> => {
    const scores: { recall: number; precision: number; first: number }[] = [];
    for (const [n, query] of asked.entries()) {
      if (n % 20 === 0) progress(`同类：${name} ${n}/${asked.length}`);
      const truth = truthOf(query);
      if (truth.size === 0) continue;
      const started = performance.now();
      const found = [...new Set((await driver.ask(page, query)).map(key))];
      times.push(performance.now() - started);
      const hits = found.filter((address) => truth.has(address)).length;
      scores.push({
        recall: hits / truth.size,
        precision: found.length === 0 ? 0 : hits / found.length,
        first: truth.has(found[0] ?? '') ? 1 : 0,
      });
    }
    const share = (part: 'recall' | 'precision' | 'first'): number => mean(scores.map((s) => s[part]));
    return {
      queries: scores.length,
      recall: share('recall'),
      precision: share('precision'),
      first: share('first'),
    };
  };
  const random = await right('任意截取', queries.random);
  const reviewed = await right('常用词语', queries.reviewed);
  await page.close();
  progress('');
  const warm = timed ? { p50: percentile(times, 0.5), p95: percentile(times, 0.95) } : null;
  return {
    random,
    reviewed,
    cold: { mean: mean(cold), worst: Math.max(...cold) },
    next: { mean: mean(next) },
    warm,
  };
}

/** An address without its file name, decoded. */
function parts(address: string): [page: string, fragment: string] {
  const { pathname, hash } = new URL(address, 'http://peer');
  return [decodeURIComponent(pathname).replace(/(index)?\.html$/, ''), decodeURIComponent(hash.slice(1))];
}

/** Gives one form for an address: a page alone is its first section. */
function keys(sections: readonly Section[]): (address: string) => string {
  const tops = new Map<string, string>();
  for (const [page, fragment] of sections.map(({ address }) => parts(address)))
    if (!tops.has(page)) tops.set(page, fragment);
  return (address) => {
    const [page, fragment] = parts(address);
    return `${page}#${fragment || (tops.get(page) ?? '')}`;
  };
}
