/**
 * Builds the site: checks the plans, writes pages and search index, finishes the pages, adds what is needed offline
 * and for carrying, checks the whole. Works in a scratch folder and moves the result to `dist/` only when it is sound.
 */
import './short-run.mjs';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { waitForTurn } from '../src/site/build/build-lock.ts';
import { discard } from '../src/site/build/take-over.ts';
import { startPlans } from './plans-at-work.ts';

const DIST = process.env.PLANBOOK_DIST ?? 'dist';
/**
 * Inside the project: while it builds, Astro runs code from here that needs the packages. In the same place every
 * time, or Node would keep what it has compiled of that code for every build anew.
 */
const SCRATCH = path.resolve('node_modules/.planbook/out');
/** Astro empties its folder when it begins; what is written meanwhile waits here. */
const MEANWHILE = `${SCRATCH}-meanwhile`;

// A build says nothing to anybody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await waitForTurn();
for (const folder of [SCRATCH, MEANWHILE]) rmSync(folder, { recursive: true, force: true });
const cleared = discard(DIST, `${SCRATCH}-before`);
const atWork = startPlans(MEANWHILE);
try {
  // Astro and all the rest load while the plans are checked.
  const { buildSite } = await import('./build-site.ts');
  await buildSite(atWork, SCRATCH, MEANWHILE, DIST);
} catch (error) {
  const faults = await atWork.checked.catch(() => 0);
  await cleared;
  for (const folder of [SCRATCH, MEANWHILE]) rmSync(folder, { recursive: true, force: true });
  // What Astro says of a faulty plan, the check has said better.
  if (faults === 0) console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await cleared;
console.log(`${DIST}/ 已生成`);
process.exit(0);
