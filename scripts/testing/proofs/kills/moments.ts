/** Moments of a build: after so many seconds, or when something is seen of the one site taking the place of the other. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { besideFolder, readyFolder, realFolder, SCRATCH } from '../../../../src/site/build/folders.ts';

export interface Moment {
  name: string;
  /**
   * Waits for it.
   * @param since when the build began
   * @param isOver whether it has ended by itself
   */
  come(since: number, isOver: () => boolean): Promise<void>;
}

/** Moments spread evenly over a build that takes so long, its very end left out: the next one may be quicker. */
export const spread = (count: number, seconds: number): Moment[] =>
  Array.from({ length: count }, (_, k) => {
    const at = (seconds * (k + 0.5)) / (count + 1);
    return { name: `after ${at.toFixed(2)} s`, come: () => pause(at * 1000) };
  });

/** Whether a file was written after a build began. */
const isNew = (file: string, since: number): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since;

/** How long one looks for a sign that may have come and gone between two looks. */
const LOOKING = 3000;

/** A moment of the take-over, which is over within a few thousandths of a second: nobody may rest while he waits for it. */
const seen = (name: string, sign: () => boolean, later = 0): Moment => ({
  name: later > 0 ? `${later} ms after ${name}` : `when ${name}`,
  async come(since, isOver) {
    while (!isNew(path.join(SCRATCH, 'SHA256SUMS'), since) && !isOver()) await pause(1);
    look(sign, LOOKING);
    look(() => false, later);
  },
});

function look(sign: () => boolean, milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (!sign() && performance.now() < until);
}

/** Moments in which a folder is replaced. */
export function ofTakeOver(dist: string): Moment[] {
  const target = realFolder(dist);
  const [next, old] = [besideFolder(target, 'new'), besideFolder(target, 'old')];
  const there = (folder: string) => (): boolean => existsSync(folder);
  return [
    seen('the new site is made', () => true),
    seen('it is ready', there(readyFolder(target))),
    seen('it is being copied', () => existsSync(`${next}-copy`) || existsSync(next)),
    seen('it stands beside the old one', there(next)),
    seen('the old one has gone aside', there(old)),
    seen('the old one has gone aside', there(old), 0.05),
    seen('the new one stands in its place', () => existsSync(old) && existsSync(target)),
    seen('the old one is being removed', () => existsSync(old) && !existsSync(path.join(old, 'index.html'))),
  ];
}

/** Moments in which the files of a mount are replaced. */
export function ofReplacing(mount: string): Moment[] {
  const waiting = path.join(mount, '.planbook-new');
  const gone = (file: string) => (): boolean => existsSync(waiting) && !existsSync(path.join(waiting, file));
  return [
    seen('the new files are being copied', () => existsSync(waiting)),
    seen(
      'the first of them are in their places',
      () => existsSync(path.join(waiting, 'index.html')) && gone('404.html')(),
    ),
    seen('all are in their places', gone('index.html')),
  ];
}
