/** A thread that checks the plans and writes their search indexes, while Astro starts and writes pages. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '../src/plan/plan.ts';
import { checkPlans } from './check.ts';
import type { News } from './plans-at-work.ts';

const send = (news: News): void => parentPort!.postMessage(news);
const sound: Plan[] = [];

const faults = checkPlans({
  fault: (line) => send({ fault: line }),
  plan: (line) => send({ line }),
  site: (site) => send({ site }),
  sound: (plan) => {
    sound.push(plan);
    send({ plan });
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
