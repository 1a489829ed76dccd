/** A thread that checks the plans, compiles their chapters and writes their search indexes, while Astro writes pages. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Built, Plan } from '../src/plan/plan.ts';
import { chapterAddress } from '../src/site/chapters/chapter-address.ts';
import type { CompiledChapter } from '../src/site/chapters/chapter-compiler.ts';
import { checkPlans } from './check.ts';
import type { News } from './plans-at-work.ts';

const send = (news: News): void => parentPort!.postMessage(news);
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
  const { writeSearchIndexes } = await import('../src/publish/index/search-files.ts');
  await writeSearchIndexes(workerData as string, sound, {
    index: (folder) => send({ index: folder }),
    at: (done, all) => send({ step: 'indexed', done, all }),
  });
  send({ indexed: true });
}

async function compile(plan: Plan, trees: Built['trees']): Promise<void> {
  const { createCompiler } = await import('../src/site/chapters/chapter-compiler.ts');
  const compileChapter = createCompiler(
    () => plan,
    (file) => trees.get(file),
  );
  const chapters: [string, CompiledChapter][] = [];
  for (const file of trees.keys()) chapters.push([chapterAddress(file), await compileChapter('', file)]);
  send({ chapters });
}
