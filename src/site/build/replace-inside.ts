/** Replaces the files of a folder that cannot be replaced itself. */
import { cpSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '../check/site-files.ts';

/** The new files wait here, on the same disk: when they are to take their places, the disk cannot be full. */
const WAITING = '.planbook-new';

/** What pages load, the pages, what tells readers' browsers of a new edition, and the front page last. */
const ORDER = [
  (file: string): boolean => !file.endsWith('.html') && !isHerald(file),
  (file: string): boolean => file.endsWith('.html') && file !== 'index.html',
  (file: string): boolean => isHerald(file),
  (file: string): boolean => file === 'index.html',
];

const isHerald = (file: string): boolean => /(^|\/)sw\.js(\.\w+)?$|^SHA256SUMS$/.test(file);

/**
 * Replaces the files of `target` by those of `from`: new files come first, pages after them, the front page last; then
 * old files go.
 */
export function replaceInside(target: string, from: string): void {
  const waiting = path.join(target, WAITING);
  rmSync(waiting, { recursive: true, force: true });
  cpSync(from, waiting, { recursive: true });
  const files = filesOf(waiting);
  for (const isNow of ORDER) for (const file of files.filter(isNow)) putInPlace(waiting, target, file);
  rmSync(waiting, { recursive: true, force: true });
  removeOthers(target, new Set(files));
}

function putInPlace(from: string, to: string, file: string): void {
  const place = path.join(to, file);
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    renameSync(path.join(from, file), place);
  } catch {
    // Where a folder was is a file now, or the other way round.
    removeInWay(to, file);
    mkdirSync(path.dirname(place), { recursive: true });
    renameSync(path.join(from, file), place);
  }
}

/** Takes away what stands where a file or one of its folders is to be. */
function removeInWay(folder: string, file: string): void {
  const steps = file.split('/');
  for (const n of steps.keys()) {
    const at = path.join(folder, ...steps.slice(0, n + 1));
    const isFolder = lstatSync(at, { throwIfNoEntry: false })?.isDirectory();
    const isWanted = n < steps.length - 1;
    if (isFolder !== undefined && isFolder !== isWanted) return rmSync(at, { recursive: true });
  }
}

/** Removes what is not among `files`, and folders that become empty. */
function removeOthers(folder: string, files: ReadonlySet<string>, prefix = ''): void {
  for (const entry of readdirSync(path.join(folder, prefix), { withFileTypes: true })) {
    const file = prefix + entry.name;
    const place = path.join(folder, file);
    if (!entry.isDirectory()) {
      if (!files.has(file)) rmSync(place);
      continue;
    }
    removeOthers(folder, files, `${file}/`);
    if (readdirSync(place).length === 0) rmSync(place, { recursive: true });
  }
}
