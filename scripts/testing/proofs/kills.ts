/**
 * `kills [moments]`: builds are killed by TERM, KILL and INT, at twenty moments each. Each time `dist/` is the old site or the
 * new one, whole, and the next build makes the right one, of the same bytes. So on another disk, too, at fewer moments; in
 * a mount every file is of one of the two sites, and none is missing.
 */
import path from 'node:path';
import { progress } from '../../../src/site/build/progress.ts';
import type { Verdict } from '../proof.ts';
import { buildWhole, killBuild, SIGNALS } from './kills/builds.ts';
import { twoEditions, type BuiltEdition } from './kills/editions.ts';
import { mountDisk, ownFolder } from './kills/mount.ts';
import { killSitesOf, type KillSite } from './kills/spots.ts';

/** How often a moment is waited for: a build may be over before it, and some last a thousandth of a second. */
const TRIES = 12;

export default async function prove([moments = '20']: string[]): Promise<Verdict> {
  const folder = ownFolder();
  const disk = mountDisk(folder);
  const verdict = { found: 0, wanted: 0, shortcomings: [] as string[] };
  const dist = path.join(folder, 'dist');
  const { editions, seconds } = await twoEditions(folder, dist);
  const spots = killSitesOf(dist, disk, Number(moments), seconds);
  for (const spot of spots) {
    const wrong = await killAll(spot, editions);
    const kills = SIGNALS.length * spot.moments.length;
    verdict.wanted += kills;
    verdict.found += kills - wrong.length;
    verdict.shortcomings.push(...wrong);
  }
  const where = spots.map(({ name, moments: { length } }) => `${SIGNALS.length * length} in ${name}`);
  const note = `kills hurt nothing (${where.join(', ')}${disk ? '' : '; nothing can be mounted here'})`;
  return { ...verdict, note };
}

/** Kills builds at every moment of a spot, the editions in turn. */
async function killAll(
  spot: KillSite,
  [first, second]: readonly [BuiltEdition, BuiltEdition],
): Promise<string[]> {
  const shortcomings: string[] = [];
  await buildWhole(first.content, spot.dist);
  let [old, next] = [first, second];
  for (const [n, moment] of spot.moments.entries())
    for (const signal of SIGNALS) {
      progress(`${spot.name}: ${signal} ${n + 1} / ${spot.moments.length}`);
      let killed = false;
      for (let tries = 0; tries < TRIES && !killed; tries += 1) {
        killed = await killBuild(next.content, spot.dist, moment, signal);
        if (!killed) [old, next] = [next, old];
      }
      const wrong = killed ? await spot.wrong(old, next) : 'the build was over before';
      await buildWhole(next.content, spot.dist);
      const after = wrong || spot.wrongAfter(next);
      if (after) shortcomings.push(`${spot.name}: ${signal} ${moment.name}: ${after}`);
      [old, next] = [next, old];
    }
  return shortcomings;
}
