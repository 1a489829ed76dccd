/**
 * Builds the site: checks the plans, writes pages and search index, finishes the pages, adds what is needed offline
 * and for carrying, checks the whole. Works in a scratch folder and moves the result to `dist/` only when it is sound.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { getPlans } from '../src/site/plans.ts';
import { waitForTurn } from './build-lock.ts';
import { reportSite, siteInFolder } from './check-site.ts';
import { writeChecksums } from './checksums.ts';
import { filePool } from './file-jobs.ts';
import { finishPages } from './finish-pages.ts';
import { writeMachineFiles } from './machine-files.ts';
import { merge, move } from './move.ts';
import { packSite } from './pack-site.ts';
import { startPlans } from './plans-at-work.ts';
import { inOrder } from './pool.ts';
import { step } from './progress.ts';
import { writeSearchTables } from './search-index.ts';
import { writeWorkers } from './write-workers.ts';

const DIST = process.env.PLANBOOK_DIST ?? 'dist';
/** Inside the project: while it builds, Astro runs code from here that needs the packages. */
const SCRATCH = path.resolve('node_modules/.planbook', `out-${process.pid}`);
/** Astro empties its folder when it begins; what is written meanwhile waits here. */
const MEANWHILE = `${SCRATCH}-meanwhile`;

/** Says for the bench that a phase is over. */
const over = (phase: string): void => {
  if (process.env.PLANBOOK_PHASES) console.log(`phase ${phase}`);
};

/** Does one step, with its progress on the terminal. */
async function during<T>(
  name: string,
  work: (at: (done: number, all: number) => void) => T | Promise<T>,
): Promise<T> {
  const now = step(name);
  try {
    return await work(now.at);
  } finally {
    now.over();
  }
}

await waitForTurn();
for (const folder of [DIST, SCRATCH, MEANWHILE]) rmSync(folder, { recursive: true, force: true });
const atWork = startPlans(MEANWHILE);
try {
  const { build } = await import('astro');
  const checked = async (): Promise<void> => {
    const faults = await during('检查规划', (at) => (atWork.watch(at), atWork.checked));
    if (faults > 0) throw new Error('规划没有通过检查');
    over('content');
  };
  // Astro starts while the plans are checked; it needs them for the pages.
  const waitForPlans = { name: 'planbook', hooks: { 'astro:build:start': checked } };
  await build(
    { root: '.', outDir: SCRATCH, logLevel: 'error', integrations: [waitForPlans] },
    // Without collections there is nothing to bring up to date; the type does not name what the builder knows.
    { sync: false } as object,
  );
  over('pages');
  const pool = filePool(SCRATCH);
  await during('搜索索引', (at) => (atWork.watch(at), atWork.indexed));
  merge(MEANWHILE, SCRATCH);
  writeSearchTables(SCRATCH);
  over('index');
  writeMachineFiles(SCRATCH);
  await during('整理网页', (at) => finishPages(SCRATCH, pool, at));
  await writeWorkers(SCRATCH);
  const plans = getPlans();
  const ids = plans.map(({ id }) => id);
  const latest = plans.reduce((date, { meta }) => (meta.issued > date ? meta.issued : date), '1980-01-01');
  await during('压缩文件', (at) => packSite(SCRATCH, pool, ids, latest, at));
  writeChecksums(SCRATCH);
  const site = siteInFolder(SCRATCH);
  const faults = await during('检查网站', (at) => {
    let done = 0;
    const look = async (file: string) => {
      const found = await pool.look(file).catch((error: Error) => error);
      at((done += 1), site.files.length);
      return found;
    };
    return reportSite(site, inOrder(site.files, look));
  });
  if (faults > 0) throw new Error('网站没有通过检查，没有生成');
  move(SCRATCH, DIST);
  over('post-processing');
} catch (error) {
  const faults = await atWork.checked.catch(() => 0);
  for (const folder of [SCRATCH, MEANWHILE]) rmSync(folder, { recursive: true, force: true });
  // What Astro says of a faulty plan, the check has said better.
  if (faults === 0) console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`${DIST}/ 已生成`);
process.exit(0);
