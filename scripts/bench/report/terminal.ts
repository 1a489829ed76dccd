/** The results as tables for the terminal. */
import { describeBuild, describeVerify } from './table.ts';
import type { BuildCost } from '../measure/build.ts';
import type { GrowthCost } from '../measure/growth.ts';
import type { PeersCost } from '../peers/measure.ts';
import type { ReadingCost } from '../measure/reading.ts';
import type { Correctness, SearchCost } from '../measure/search.ts';
import type { VerifyCost } from '../measure/verify.ts';

const kb = (bytes: number): string => (bytes / 1024).toFixed(1);

export function showReading(costs: readonly ReadingCost[]): void {
  console.log('\nReading, cold: KB gzip by kind; times on a slow phone (CPU ×4, slow 4G), median');
  console.table(
    Object.fromEntries(
      costs.map((c) => [
        c.page,
        {
          requests: c.requests,
          html: kb(c.bytes.html),
          css: kb(c.bytes.css),
          script: kb(c.bytes.script),
          data: kb(c.bytes.data),
          total: kb(c.total),
          elements: c.elements,
          'LCP ms': c.lcp,
          'every run': c.lcps.join(' '),
          CLS: c.cls,
          'TBT ms': c.tbt,
        },
      ]),
    ),
  );
}

const row = (c: Correctness) => ({
  queries: c.queries,
  recall: c.recall.toFixed(3),
  precision: c.precision.toFixed(3),
  'first is right': c.first.toFixed(3),
});

export function showSearch(cost: SearchCost): void {
  console.log('\nSearch against brute force');
  console.table({ 'random substrings': row(cost.random), reviewed: row(cost.reviewed) });
  const { cold, next, warm } = cost;
  console.log(
    `First result, cold: ${kb(cold.mean)} KB on average, ${kb(cold.worst)} at worst; search itself ${kb(cold.own)}`,
  );
  for (const [piece, bytes] of Object.entries(cold.pieces).sort(([, a], [, b]) => b - a))
    console.log(`  ${kb(bytes).padStart(6)}  ${piece}`);
  console.log(`Further query: ${kb(next.mean)} KB on average, p95 ${kb(next.p95)}`);
  console.log(`Warm: p50 ${warm.p50.toFixed(1)} ms, p95 ${warm.p95.toFixed(1)} ms`);
}

export const showVerify = (cost: VerifyCost): void =>
  console.log(`\nThe whole plan pasted, ${cost.sentences} sentences, each altered: ${describeVerify(cost)}`);

export const showBuild = (cost: BuildCost): void => console.log(`\nBuild: ${describeBuild(cost)}`);

export function showGrowth(costs: readonly GrowthCost[]): void {
  console.log('\nGrowth, generated plans');
  console.table(
    Object.fromEntries(
      costs.map((c) => [
        c.plans,
        {
          pages: c.pages,
          'build s': c.build.seconds.toFixed(1),
          's per plan': (c.build.seconds / c.plans).toFixed(2),
          'processor s per plan': c.build.processor && (c.build.processor / c.plans).toFixed(2),
          'peak MB': c.build.memory === null ? '' : Math.round(c.build.memory),
          'site MB': (c.site / 1e6).toFixed(0),
          'search MB': (c.index / 1e6).toFixed(1),
          recall: c.search.random.recall.toFixed(3),
          precision: c.search.random.precision.toFixed(3),
          'cold KB': kb(c.search.cold.mean),
          'next KB': kb(c.search.next.mean),
          'warm p95 ms': c.search.warm.p95.toFixed(1),
          'across: exact': c.across?.exact.toFixed(3),
          'across: cold KB': c.across && `${kb(c.across.cold.mean)}, at worst ${kb(c.across.cold.worst)}`,
          'across: warm p95 ms': c.across?.warm.p95.toFixed(1),
        },
      ]),
    ),
  );
}

export function showPeers({ ours, peers, limit }: PeersCost): void {
  console.log('\nWhat people would use instead, from the same chapters; builds in turn, their median');
  if (ours) console.log(`Planbook: build ${describeBuild(ours)}`);
  for (const { name, build, reading, search } of peers) {
    console.log(`${name}: build ${describeBuild(build)}`);
    if (reading) showReading(reading);
    if (!search) continue;
    console.table({ 'random substrings': row(search.random), reviewed: row(search.reviewed) });
    console.log(`First result, cold: ${kb(search.cold.mean)} KB; further query: ${kb(search.next.mean)} KB`);
    if (search.warm)
      console.log(`Warm: p50 ${search.warm.p50.toFixed(1)} ms, p95 ${search.warm.p95.toFixed(1)} ms`);
  }
  console.log(
    `\nLimit: the longest chapter's words ${kb(limit.chapter)} KB, all words ${kb(limit.text)} KB gzip; ` +
      `brute force p50 ${limit.warm.p50.toFixed(2)} ms, p95 ${limit.warm.p95.toFixed(2)} ms`,
  );
}
