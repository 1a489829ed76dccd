/** Where a site may stand, when builds are killed there, and what must stand there afterwards. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LOCK } from '../../../../src/site/build/build-lock.ts';
import { putRightUnlessBuilding } from '../../../../src/site/build/put-right.ts';
import { filesIn, same, type BuiltEdition, type FileSums } from './editions.ts';
import { ofReplacing, ofTakeOver, spread, type Moment } from './moments.ts';

export interface KillSite {
  name: string;
  dist: string;
  moments: readonly Moment[];
  /** What is wrong there after a build was killed, empty where nothing is. */
  wrong(old: BuiltEdition, next: BuiltEdition): Promise<string>;
  /** What is wrong there after the next build. */
  wrongAfter(next: BuiltEdition): string;
}

/**
 * @param disk a folder in which another disk is mounted, null where none can be
 * @param moments how many in the folder, those of the take-over among them
 * @param seconds how long a build takes
 */
export function killSitesOf(dist: string, disk: string | null, moments: number, seconds: number): KillSite[] {
  const takeOver = ofTakeOver(dist).slice(0, moments);
  const throughout = spread(moments - takeOver.length, seconds);
  if (!disk) return [inFolder('a folder', dist, [...throughout, ...takeOver])];
  const away = path.join(disk, 'dist');
  return [
    inFolder('a folder', dist, [...throughout, ...takeOver]),
    inFolder('a folder of another disk', away, ofTakeOver(away).slice(2, 4)),
    inMount('a mount', disk, ofReplacing(disk)),
  ];
}

const inFolder = (name: string, dist: string, moments: readonly Moment[]): KillSite => ({
  name,
  dist,
  moments,
  async wrong(old, next) {
    // Between two renames nothing stands there: who starts, builds or looks at the site puts that right first.
    if (!existsSync(dist)) await putRightUnlessBuilding(dist);
    if (!existsSync(dist)) return 'no site is there';
    const files = filesIn(dist);
    return same(files, old.files) || same(files, next.files) ? '' : 'neither site is there whole';
  },
  wrongAfter: (next) =>
    wrongBytes(dist, next) || wrongBeside(path.dirname(dist), (name) => name.startsWith('.dist')),
});

const inMount = (name: string, dist: string, moments: readonly Moment[]): KillSite => ({
  name,
  dist,
  moments,
  async wrong(old, next) {
    const files = new Map([...filesIn(dist)].filter(([file]) => !file.startsWith('.planbook-new/')));
    const has = ({ files: wanted }: BuiltEdition): boolean =>
      [...wanted.keys()].every((file) => files.has(file));
    if (!has(old) && !has(next)) return 'files are missing';
    const strange = [...files].find(([file, sum]) => ![old, next].some((one) => one.files.get(file) === sum));
    return strange ? `${strange[0]} is of no edition` : '';
  },
  wrongAfter: (next) => wrongBytes(dist, next) || wrongBeside(dist, (name) => name.startsWith('.')),
});

function wrongBytes(dist: string, next: BuiltEdition): string {
  const files: FileSums = filesIn(dist);
  return same(files, next.files) ? '' : 'the next build made another site';
}

function wrongBeside(folder: string, isLeft: (name: string) => boolean): string {
  const left = [...readdirSync(folder).filter(isLeft), ...(existsSync(LOCK) ? [LOCK] : [])];
  return left.length > 0 ? `the next build left ${left.join(', ')}` : '';
}
