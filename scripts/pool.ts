/** Other threads that do many small jobs, one after another; the answers come as promises. */
import os from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

export interface Pool<Job, Answer> {
  run(job: Job): Promise<Answer>;
}

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** @param script a module that calls `answerJobs`; who asks needs a processor, too */
export function createPool<Job, Answer>(
  script: URL,
  threads = Math.max(1, os.availableParallelism() - 1),
): Pool<Job, Answer> {
  const workers = Array.from({ length: threads }, () => new Worker(script));
  const waiting = workers.map(() => new Map<number, Waiting<Answer>>());
  for (const [at, worker] of workers.entries()) {
    worker.unref();
    worker.on('message', ({ id, answer, error }: { id: number; answer: Answer; error?: Error }) => {
      const { resolve, reject } = waiting[at]!.get(id)!;
      waiting[at]!.delete(id);
      if (error) reject(error);
      else resolve(answer);
    });
    worker.on('error', (error) => waiting[at]!.forEach(({ reject }) => reject(error as Error)));
  }
  let next = 0;
  return {
    run(job) {
      const id = next++;
      const least = waiting.reduce((best, { size }, at) => (size < waiting[best]!.size ? at : best), 0);
      return new Promise((resolve, reject) => {
        waiting[least]!.set(id, { resolve, reject });
        workers[least]!.ref();
        workers[least]!.postMessage({ id, job });
      });
    },
  };
}

/**
 * In the other thread: what is done with a job.
 * @param given buffers of an answer that are handed over, not copied
 */
export function answerJobs<Job, Answer>(
  work: (job: Job) => Answer | Promise<Answer>,
  given: (answer: Answer) => ArrayBuffer[] = () => [],
): void {
  parentPort!.on('message', async ({ id, job }: { id: number; job: Job }) => {
    try {
      const answer = await work(job);
      parentPort!.postMessage({ id, answer }, given(answer));
    } catch (error) {
      parentPort!.postMessage({ id, error });
    }
  });
}

/**
 * Starts a job for every item, `atOnce` ahead, and hands over the answers in the items' order: the memory holds no
 * more than those.
 */
export async function* inOrder<Item, Answer>(
  items: readonly Item[],
  start: (item: Item) => Promise<Answer>,
  atOnce = 32,
): AsyncGenerator<[Item, Answer]> {
  const begun: Promise<Answer>[] = [];
  for (const [at, item] of items.entries()) {
    while (begun.length < Math.min(items.length, at + atOnce)) {
      const answer = start(items[begun.length]!);
      // Whoever stops at the first failure must not leave others unheard.
      answer.catch(() => {});
      begun.push(answer);
    }
    yield [item, await begun[at]!];
    delete begun[at];
  }
}
