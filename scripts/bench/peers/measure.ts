/** The same measurements over what people would use instead, in the same run. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { QUERIES } from '../../testing/search-queries.ts';
import { loadPlan } from '../../../src/site/plans/load-plan.ts';
import { measureBuild, measureCommand, type BuildCost } from '../measure/build.ts';
import { measureReading, type ReadingCost } from '../measure/reading.ts';
import { randomQueries } from '../measure/search.ts';
import { serveBuilt } from '../measure/server.ts';
import { median } from '../measure/statistics.ts';
import { measureLimit, type Limit } from './limit.ts';
import { PEERS } from './projects.ts';
import { measurePeerSearch, type PeerSearch } from './search.ts';
import { sectionsOf } from './sections.ts';
import { chaptersOf, setUp } from './set-up.ts';

export interface PeerCost {
  name: string;
  build: BuildCost;
  reading: ReadingCost[];
  search: PeerSearch;
}
export interface PeersCost {
  /** Ours, built in turn with theirs. */
  ours: BuildCost;
  peers: PeerCost[];
  limit: Limit;
}

/** Builds of each, in turn: what the machine does meanwhile falls on all. */
const ROUNDS = 5;
const COLD = 20;
const LONGEST = 5;

/**
 * @param folder of our built site, with the clauses the queries are cut from
 * @param scratch a folder that may be overwritten
 */
export async function measurePeers(
  browser: Browser,
  plan: string,
  folder: string,
  scratch: string,
): Promise<PeersCost> {
  const { meta } = loadPlan(plan);
  const chapters = chaptersOf(plan);
  const projects = PEERS.map((peer) => ({
    peer,
    root: setUp(peer, meta.short, chapters),
    builds: [] as BuildCost[],
  }));
  const ours: BuildCost[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const { peer, root, builds } of projects) {
      for (const cache of peer.caches) rmSync(path.join(root, cache), { recursive: true, force: true });
      builds.push(await measureCommand(root, peer.command, `同类：构建 ${peer.name} ${round}/${ROUNDS}`));
    }
    ours.push(
      await measureBuild(path.join(scratch, 'in-turn', String(round)), `同类：构建本站 ${round}/${ROUNDS}`),
    );
  }
  const random = randomQueries(folder, plan, 500);
  const peers: PeerCost[] = [];
  for (const { peer, root, builds } of projects) {
    const site = await serveBuilt(path.join(root, peer.output));
    const pages = { home: '/', 'longest chapter': peer.page(LONGEST) };
    const reading = await measureReading(browser, site, pages);
    const sections = chapters.flatMap(({ number }) => sectionsOf(site.folder, peer.page(number), peer.text));
    const queries = { random, reviewed: QUERIES, cold: COLD };
    const search = await measurePeerSearch(
      browser,
      site,
      peer.search,
      sections,
      queries,
      peer.name === 'Starlight',
    );
    site.close();
    peers.push({ name: peer.name, build: middle(builds), reading, search });
  }
  return { ours: middle(ours), peers, limit: measureLimit(folder, plan, LONGEST, random) };
}

const middle = (builds: readonly BuildCost[]): BuildCost => ({
  seconds: median(builds.map(({ seconds }) => seconds)),
  processor: median(builds.map(({ processor }) => processor ?? 0)) || null,
  memory: median(builds.map(({ memory }) => memory ?? 0)) || null,
});
