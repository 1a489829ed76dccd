/** A thread that checks the plans and writes their search indexes, while Astro starts and writes pages. */
import { parentPort, workerData } from 'node:worker_threads';
import { keepPlan } from './plan-source.ts';
import { checkPlans } from './check.ts';
import type { News } from './plans-at-work.ts';
import { writeSearchIndexes } from './search-index.ts';

const send = (news: News): void => parentPort!.postMessage(news);

const faults = checkPlans({
  fault: (line) => send({ fault: line }),
  plan: (line) => send({ line }),
  sound: (plan, files) => {
    keepPlan(plan, files);
    send({ plan, files });
  },
  at: (done, all) => send({ step: 'checked', done, all }),
});
send({ faults });
if (faults === 0) {
  await writeSearchIndexes(workerData as string, (done, all) => send({ step: 'indexed', done, all }));
  send({ indexed: true });
}
