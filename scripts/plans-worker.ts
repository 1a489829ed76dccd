/** A thread that checks the plans and writes their search indexes, while Astro starts and writes pages. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '../src/plan/plan.ts';
import { chapterAddress } from '../src/site/chapter-address.ts';
import { createCompiler } from '../src/site/chapter-compiler.ts';
import { checkPlans } from './check.ts';
import type { News } from './plans-at-work.ts';

const send = (news: News): void => parentPort!.postMessage(news);
const sound: Plan[] = [];

const faults = await checkPlans({
  fault: (line) => send({ fault: line }),
  plan: (line) => send({ line }),
  site: (site) => send({ site }),
  sound: async (plan, trees) => {
    sound.push(plan);
    send({ plan });
    const { process } = await createCompiler(
      () => plan,
      (file) => trees.get(file),
    );
    for (const file of trees.keys())
      send({ chapter: chapterAddress(file), compiled: await process('', file, {}) });
  },
  at: (done, all) => send({ step: 'checked', done, all }),
});
send({ faults });
if (faults === 0) {
  // It brings dictionaries, which nobody needs to wait for.
  const { writeSearchIndexes } = await import('./search-index.ts');
  await writeSearchIndexes(workerData as string, sound, (done, all) => send({ step: 'indexed', done, all }));
  send({ indexed: true });
}
