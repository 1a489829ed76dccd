/** A thread that checks the plans, compiles their chapters, writes and packs their search indexes, while Astro writes pages. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Built, Plan } from '../src/plan/plan.ts';
import { chapterAddress } from '../src/site/chapter-address.ts';
import type { CompiledChapter } from '../src/site/chapter-compiler.ts';
import { checkPlans } from './check.ts';
import { packFile, type PackedFile } from './pack-file.ts';
import type { News } from './plans-at-work.ts';
import { filesOf } from './site-files.ts';

const send = (news: News, given: ArrayBuffer[] = []): void => parentPort!.postMessage(news, given);
const folder = workerData as string;
const sound: Plan[] = [];
/** What is still to be done with the plan that was checked last: Astro, which waits for faults, need not wait for it. */
let compileLast = async (): Promise<void> => {};

const faults = await checkPlans({
  fault: (line) => send({ fault: line }),
  plan: (line) => send({ line }),
  site: (site) => send({ site }),
  sound: async (plan, trees) => {
    sound.push(plan);
    send({ plan });
    await compileLast();
    compileLast = () => compile(plan, trees);
  },
  at: (done, all) => send({ step: 'checked', done, all }),
});
send({ faults });
if (faults === 0) {
  await compileLast();
  send({ compiled: true });
  // It brings dictionaries, which nobody needs to wait for.
  const { writeSearchIndexes } = await import('./search-index.ts');
  await writeSearchIndexes(folder, sound, (done, all) => send({ step: 'indexed', done, all }));
  const files = filesOf(folder).filter((file) => !file.endsWith('.zip'));
  const indexed = files.map((file): [string, PackedFile] => [file, packFile(folder, file)]);
  send(
    { indexed },
    indexed.map(([, { body }]) => body.buffer),
  );
}

async function compile(plan: Plan, trees: Built['trees']): Promise<void> {
  const { createCompiler } = await import('../src/site/chapter-compiler.ts');
  const compileChapter = createCompiler(
    () => plan,
    (file) => trees.get(file),
  );
  const chapters: [string, CompiledChapter][] = [];
  for (const file of trees.keys()) chapters.push([chapterAddress(file), await compileChapter('', file)]);
  send({ chapters });
}
