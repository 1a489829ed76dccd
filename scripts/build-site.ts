/** The steps from checked plans to a sound site. */
import { build } from 'astro';
import type { Look } from '../src/site/check/check.ts';
import { chaptersUnread, provideChapters } from '../src/site/chapters/chapter-processor.ts';
import { provide } from '../src/site/plans/source.ts';
import { reportSite, siteInFolder } from './check-site.ts';
import { writeChecksums } from '../src/site/check/checksums.ts';
import { finishing, finishNotFound } from './finish-pages.ts';
import { writeMachineFiles } from '../src/site/build/write-machine-files.ts';
import { merge, move } from '../src/site/build/take-over.ts';
import type { PlansAtWork } from './plans-at-work.ts';
import { step } from '../src/site/build/progress.ts';
import { writeSearchTables } from '../src/publish/index/search-tables.ts';
import { openWorkshop, type Workshop } from './workshop.ts';
import { writeWorkers } from '../src/site/build/write-workers.ts';

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
  let workshop!: Workshop;
  let sound!: Sound;
  let ahead!: Promise<void>;
  await build(
    {
      root: '.',
      outDir: scratch,
      logLevel: 'error',
      vite: { plugins: [chaptersUnread] },
      integrations: [
        {
          name: 'planbook',
          hooks: {
            // Astro starts while the plans are checked; it needs them for the pages.
            'astro:build:start': async ({ setPrerenderer }) => {
              sound = await soundPlans(atWork);
              workshop = openWorkshop(scratch, meanwhile, sound.plans);
              ahead = packIndexes(atWork, workshop, meanwhile);
              ahead.catch(() => {});
              setPrerenderer(finishing(workshop));
            },
          },
        },
      ],
    },
    // Without collections there is nothing to bring up to date; the type does not name what the builder knows.
    { sync: false } as object,
  );
  over('pages');
  await during('搜索索引', (at) => (atWork.watch(at), ahead));
  merge(meanwhile, scratch);
  writeSearchTables(scratch, sound.plans);
  over('index');
  writeMachineFiles(scratch, sound.plans, sound.site);
  await finishNotFound(scratch, workshop);
  await during('压缩文件', (at) => workshop.packRest(at));
  await writeWorkers(scratch, workshop.sums);
  await workshop.packRest();
  workshop.close();
  writeChecksums(scratch, workshop.sums);
  const faults = await reportSite(siteInFolder(scratch), known(workshop));
  if (faults > 0) throw new Error('网站没有通过检查，没有生成');
  move(scratch, dist);
  over('post-processing');
}

type Sound = Required<PlansAtWork['sound']>;

/** What the pages are made of, when it is checked. Throws where there are faults; they have been told. */
async function soundPlans(atWork: PlansAtWork): Promise<Sound> {
  const faults = await during('检查规划', (at) => (atWork.watch(at), atWork.checked));
  if (faults > 0) throw new Error('规划没有通过检查');
  const sound = atWork.sound as Sound;
  const { plans, site } = sound;
  provide({
    getPlan: (id) => plans.find((plan) => plan.id === id)!,
    getPlans: () => plans,
    getSite: () => site,
  });
  provideChapters(atWork.compiled);
  over('content');
  return sound;
}

/** Packs each search index as soon as it is written. */
async function packIndexes({ indexes }: PlansAtWork, workshop: Workshop, meanwhile: string): Promise<void> {
  for await (const folder of indexes) await workshop.packAhead(meanwhile, folder);
}

/** What is known of the files, as the check looks at them. */
async function* known({ sums, pages }: Workshop): AsyncGenerator<[string, Look]> {
  for (const [file, sum] of sums) yield [file, { sum, page: pages.get(file) ?? null }];
}
