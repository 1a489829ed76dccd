/** Plans are checked and indexed in a thread of their own; here is what the build hears of it. */
import { Worker } from 'node:worker_threads';
import type { Plan } from '../src/plan/plan.ts';
import type { CompiledChapter } from '../src/site/chapter-compiler.ts';
import type { Site } from '../src/site/site-config.ts';
import { progress, say } from './progress.ts';

export type News =
  | { line: string }
  | { fault: string }
  | { site: Site }
  | { plan: Plan }
  | { chapter: string; compiled: CompiledChapter }
  | { faults: number }
  | { step: 'checked' | 'indexed'; done: number; all: number }
  | { indexed: true };

export interface PlansAtWork {
  /** The number of faults, all told by then. */
  checked: Promise<number>;
  /** The plans without fault, their chapters by address, and the site's own particulars, when all are checked. */
  sound: { plans: Plan[]; chapters: Map<string, CompiledChapter>; site?: Site };
  indexed: Promise<void>;
  /** Takes over the news of how far it is. */
  watch(see: (done: number, all: number) => void): void;
}

/** @param folder where the search indexes are written, once all plans are sound */
export function startPlans(folder: string): PlansAtWork {
  const checked = Promise.withResolvers<number>();
  const indexed = Promise.withResolvers<void>();
  const sound: PlansAtWork['sound'] = { plans: [], chapters: new Map() };
  let see: (done: number, all: number) => void = () => {};
  const worker = new Worker(new URL('./plans-worker.ts', import.meta.url), { workerData: folder });
  worker.on('message', (news: News) => {
    if ('line' in news) say(news.line);
    else if ('fault' in news) {
      progress('');
      console.error(news.fault);
    } else if ('site' in news) sound.site = news.site;
    else if ('plan' in news) sound.plans.push(news.plan);
    else if ('chapter' in news) sound.chapters.set(news.chapter, news.compiled);
    else if ('faults' in news) checked.resolve(news.faults);
    else if ('step' in news) see(news.done, news.all);
    else indexed.resolve();
  });
  worker.on('error', (error) => {
    checked.reject(error);
    indexed.reject(error);
  });
  // Whoever stops early does not wait for the other.
  for (const promise of [checked.promise, indexed.promise]) promise.catch(() => {});
  return { checked: checked.promise, sound, indexed: indexed.promise, watch: (next) => void (see = next) };
}
