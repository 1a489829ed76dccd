/**
 * Builds the site: checks the plans, writes pages and search index, finishes the pages, adds what is needed offline
 * and for carrying, checks the whole. Works in a scratch folder and moves the result to `dist/` only when it is sound.
 */
import { build } from 'astro';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { getPlans } from '../src/site/plans.ts';
import { waitForTurn } from './build-lock.ts';
import { checkPlans } from './check.ts';
import { reportSite, siteInFolder } from './check-site.ts';
import { writeChecksums } from './checksums.ts';
import { writeMachineFiles } from './machine-files.ts';
import { writeSearchIndexes } from './search-index.ts';
import { finishPages } from './finish-pages.ts';
import { packSite } from './pack-site.ts';
import { writeWorker } from './write-worker.ts';

const DIST = process.env.PLANBOOK_DIST ?? 'dist';
/** Inside the project: while it builds, Astro runs code from here that needs the packages. */
const SCRATCH = path.resolve('node_modules/.planbook', `out-${process.pid}`);

/** Says for the bench that a phase is over. */
const over = (phase: string): void => {
  if (process.env.PLANBOOK_PHASES) console.log(`phase ${phase}`);
};

/** Renames, or copies where the target is on another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

await waitForTurn();
rmSync(DIST, { recursive: true, force: true });
rmSync(SCRATCH, { recursive: true, force: true });
if (checkPlans() > 0) process.exit(1);
over('content');
try {
  mkdirSync(SCRATCH, { recursive: true });
  await build({ root: '.', outDir: SCRATCH, logLevel: 'error', force: true });
  over('pages');
  await writeSearchIndexes(SCRATCH);
  over('index');
  writeMachineFiles(SCRATCH);
  finishPages(SCRATCH);
  await writeWorker(SCRATCH);
  const plans = getPlans();
  await packSite(
    SCRATCH,
    plans.map(({ id }) => id),
    plans.reduce((latest, { meta }) => (meta.issued > latest ? meta.issued : latest), '1980-01-01'),
  );
  writeChecksums(SCRATCH);
  if ((await reportSite(siteInFolder(SCRATCH))) > 0) throw new Error('网站没有通过检查，没有生成');
  move(SCRATCH, DIST);
  over('post-processing');
} catch (error) {
  rmSync(SCRATCH, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`${DIST}/ 已生成`);
process.exit(0);
