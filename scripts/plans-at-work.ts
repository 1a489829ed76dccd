/** Plans are checked and indexed in a thread of their own; here is what the build hears of it. */
import { Worker } from 'node:worker_threads';
import type { Plan } from '../src/plan/plan.ts';
import type { CompiledChapter } from '../src/site/chapters/chapter-compiler.ts';
import type { Site } from '../src/site/plans/site-config.ts';
import { progress, say } from '../src/site/build/progress.ts';

export type News =
  | { line: string }
  | { fault: string }
  | { site: Site }
  | { plan: Plan }
  | { chapters: [address: string, CompiledChapter][] }
  | { faults: number }
  | { compiled: true }
  | { step: 'checked' | 'indexed'; done: number; all: number }
  | { index: string }
  | { indexed: true };

export interface PlansAtWork {
  /** The number of faults, all told by then. */
  checked: Promise<number>;
  /** The plans without fault and the site's own particulars, when all are checked. */
  sound: { plans: Plan[]; site?: Site };
  /** The chapters of all plans, by address. */
  compiled: Promise<ReadonlyMap<string, CompiledChapter>>;
  /** Folders of search indexes, each as soon as it is written; ends with the last. */
  indexes: ReadableStream<string>;
  /** Takes over the news of how far it is. */
  watch(see: (done: number, all: number) => void): void;
}

/** @param folder where the search indexes are written, once all plans are sound */
export function startPlans(folder: string): PlansAtWork {
  const checked = Promise.withResolvers<number>();
  const compiled = Promise.withResolvers<ReadonlyMap<string, CompiledChapter>>();
  let indexes!: ReadableStreamDefaultController<string>;
  const sound: PlansAtWork['sound'] = { plans: [] };
  const chapters = new Map<string, CompiledChapter>();
  let see: (done: number, all: number) => void = () => {};
  const worker = new Worker(new URL('./plans-worker.ts', import.meta.url), { workerData: folder });
  worker.on('message', (news: News) => {
    if ('line' in news) say(news.line);
    else if ('fault' in news) {
      progress('');
      console.error(news.fault);
    } else if ('site' in news) sound.site = news.site;
    else if ('plan' in news) sound.plans.push(news.plan);
    else if ('chapters' in news)
      for (const [address, chapter] of news.chapters) chapters.set(address, chapter);
    else if ('faults' in news) checked.resolve(news.faults);
    else if ('compiled' in news) compiled.resolve(chapters);
    else if ('step' in news) see(news.done, news.all);
    else if ('index' in news) indexes.enqueue(news.index);
    else indexes.close();
  });
  worker.on('error', (error) => {
    for (const { reject } of [checked, compiled]) reject(error);
    indexes.error(error);
  });
  // Whoever stops early does not wait for the other.
  for (const { promise } of [checked, compiled]) promise.catch(() => {});
  return {
    checked: checked.promise,
    sound,
    compiled: compiled.promise,
    indexes: new ReadableStream({ start: (controller) => void (indexes = controller) }),
    watch: (next) => void (see = next),
  };
}
