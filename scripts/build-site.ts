/** The steps from checked plans to a sound site. */
import { build } from 'astro';
import type { Look } from '../src/site/check.ts';
import type { SitePage } from '../src/site/site-page.ts';
import { reportSite, siteInFolder } from './check-site.ts';
import { writeChecksums } from './checksums.ts';
import { filePool, type FilePool } from './file-jobs.ts';
import { finishing, finishNotFound } from './finish-pages.ts';
import { writeMachineFiles } from './machine-files.ts';
import { merge, move } from './move.ts';
import { packSite } from './pack-site.ts';
import { getPlans, keepPlan } from './plan-source.ts';
import type { PlansAtWork } from './plans-at-work.ts';
import { step } from './progress.ts';
import { writeSearchTables } from './search-index.ts';
import { writeWorkers } from './write-workers.ts';

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

/**
 * @param atWork the plans, which are being checked and indexed
 * @param scratch folder to build in
 * @param meanwhile folder of what `atWork` writes
 * @param dist where the site belongs when it is sound
 * @throws where plans or site are not
 */
export async function buildSite(
  atWork: PlansAtWork,
  scratch: string,
  meanwhile: string,
  dist: string,
): Promise<void> {
  let pool!: FilePool;
  const pages = new Map<string, SitePage>();
  const rendering = step('生成网页');
  const checked = async (): Promise<void> => {
    const faults = await during('检查规划', (at) => (atWork.watch(at), atWork.checked));
    if (faults > 0) throw new Error('规划没有通过检查');
    for (const { plan, files } of atWork.sound) keepPlan(plan, files);
    over('content');
  };
  await build(
    {
      root: '.',
      outDir: scratch,
      logLevel: 'error',
      integrations: [
        {
          name: 'planbook',
          hooks: {
            // Astro starts while the plans are checked; it needs them for the pages.
            'astro:build:start': async ({ setPrerenderer }) => {
              await checked();
              pool = filePool(scratch);
              setPrerenderer(finishing(pool, pages, rendering.at));
            },
          },
        },
      ],
    },
    // Without collections there is nothing to bring up to date; the type does not name what the builder knows.
    { sync: false } as object,
  );
  rendering.over();
  over('pages');
  await during('搜索索引', (at) => (atWork.watch(at), atWork.indexed));
  merge(meanwhile, scratch);
  writeSearchTables(scratch);
  over('index');
  writeMachineFiles(scratch);
  await finishNotFound(scratch, pool, pages);
  const plans = getPlans();
  const ids = plans.map(({ id }) => id);
  const latest = plans.reduce((date, { meta }) => (meta.issued > date ? meta.issued : date), '1980-01-01');
  const workers = (sums: ReadonlyMap<string, string>) => writeWorkers(scratch, sums);
  const sums = await during('压缩文件', (at) => packSite(scratch, pool, ids, latest, workers, at));
  writeChecksums(scratch, sums);
  const faults = await reportSite(siteInFolder(scratch), known(sums, pages));
  if (faults > 0) throw new Error('网站没有通过检查，没有生成');
  move(scratch, dist);
  over('post-processing');
}

/** What is known of the files, as the check looks at them. */
async function* known(sums: ReadonlyMap<string, string>, pages: ReadonlyMap<string, SitePage>) {
  for (const [file, sum] of sums) yield [file, { sum, page: pages.get(file) ?? null }] as [string, Look];
}
