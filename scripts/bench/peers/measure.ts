/** The same measurements over what people would use instead, in the same run. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { QUERIES } from '../../testing/search-queries.ts';
import { loadPlan } from '../../../src/site/plans/load-plan.ts';
import { measureBuild, measureCommand, type BuildCost } from '../measure/build.ts';
import { measureReading, type ReadingCost } from '../measure/reading.ts';
import { randomQueries } from '../measure/search.ts';
import { serveBuilt, type BenchSite } from '../measure/server.ts';
import { median } from '../measure/statistics.ts';
import { measureLimit, type Limit } from './limit.ts';
import { PEERS } from './projects.ts';
import { measurePeerSearch, type PeerSearch } from './search.ts';
import { sectionsOf } from './sections.ts';
import { chaptersOf, setUp } from './set-up.ts';

export interface PeerCost {
  name: string;
  build: BuildCost;
  reading?: ReadingCost[];
  search?: PeerSearch;
}
export interface PeersCost {
  /** Ours, built in turn with theirs, where builds were asked for. */
  ours?: BuildCost;
  peers: PeerCost[];
  limit: Limit;
}

/** Builds of each, in turn: what the machine does meanwhile falls on all. */
const ROUNDS = 5;
const COLD = 20;
const LONGEST = 5;

interface Asked {
  plan: string;
  /** Our built site, with the clauses the queries are cut from, and its pages to read. */
  site: BenchSite;
  pages: Readonly<Record<string, string>>;
  /** A folder that may be overwritten. */
  scratch: string;
  /** Names of the sections that are measured of them: `build`, `reading`, `search`. */
  sections: readonly string[];
}

/** What they cost, and what reading costs with us, measured in turn with theirs. */
export async function measurePeers(
  browser: Browser,
  { plan, site: own, pages, scratch, sections }: Asked,
): Promise<PeersCost & { reading?: ReadingCost[] }> {
  const chapters = chaptersOf(plan);
  const projects = PEERS.map((peer) => ({
    peer,
    root: setUp(peer, loadPlan(plan).meta.short, chapters),
    builds: [] as BuildCost[],
  }));
  const ours: BuildCost[] = [];
  const rounds = sections.includes('build') ? ROUNDS : 1;
  for (let round = 1; round <= rounds; round += 1) {
    for (const { peer, root, builds } of projects) {
      for (const cache of peer.caches) rmSync(path.join(root, cache), { recursive: true, force: true });
      builds.push(await measureCommand(root, peer.command, `同类：构建 ${peer.name} ${round}/${rounds}`));
    }
    if (rounds > 1)
      ours.push(
        await measureBuild(path.join(scratch, 'in-turn', String(round)), `同类：构建本站 ${round}/${rounds}`),
      );
  }
  const random = randomQueries(own.folder, plan, 500);
  const cost: PeersCost & { reading?: ReadingCost[] } = {
    ...(ours.length > 0 ? { ours: middle(ours) } : {}),
    peers: projects.map(({ peer, builds }) => ({ name: peer.name, build: middle(builds) })),
    limit: measureLimit(own.folder, plan, LONGEST, random),
  };
  const sites: BenchSite[] = [];
  for (const { peer, root } of projects) sites.push(await serveBuilt(path.join(root, peer.output)));
  if (sections.includes('reading')) {
    const theirs = projects.map(({ peer }, k) => ({
      site: sites[k]!,
      pages: { home: '/', 'longest chapter': peer.page(LONGEST) },
    }));
    const [mine, ...others] = await measureReading(browser, [{ site: own, pages }, ...theirs]);
    cost.reading = mine!;
    others.forEach((reading, k) => (cost.peers[k]!.reading = reading));
  }
  if (sections.includes('search'))
    for (const [k, { peer }] of projects.entries()) {
      const site = sites[k]!;
      const found = chapters.flatMap(({ number }) => sectionsOf(site.folder, peer.page(number), peer.text));
      cost.peers[k]!.search = await measurePeerSearch(
        browser,
        site,
        peer.search,
        found,
        { random, reviewed: QUERIES, cold: COLD },
        peer.name === 'Starlight',
      );
    }
  for (const site of sites) site.close();
  return cost;
}

const middle = (builds: readonly BuildCost[]): BuildCost => ({
  seconds: median(builds.map(({ seconds }) => seconds)),
  processor: median(builds.map(({ processor }) => processor ?? 0)) || null,
  memory: median(builds.map(({ memory }) => memory ?? 0)) || null,
});
