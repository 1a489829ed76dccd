/**
 * A new site takes the place of the old one. Whatever stops it, and whenever, the old one stands or the new one does; what
 * a stopped one has left undone is done by `putRight`.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { besideFolder, readyFolder, realFolder } from './folders.ts';
import { replaceInside } from './replace-inside.ts';

/**
 * @param made the whole site, in `OWN`
 * @param dist where it belongs: a folder, a link to one, a mount, or nothing yet
 */
export function takeOver(made: string, dist: string): void {
  makeReadable(made);
  const target = realFolder(dist);
  const ready = readyFolder(target);
  remove(ready);
  mkdirSync(path.dirname(ready), { recursive: true });
  renameSync(made, ready);
  placeReady(ready, target);
}

/** A web server may read the files, whoever has built them and whatever his umask. */
function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}

/** Ends what a take-over that was stopped has begun. Nobody else may build meanwhile. */
export function putRight(dist: string): void {
  const target = realFolder(dist);
  const [ready, next, old] = [readyFolder(target), besideFolder(target, 'new'), besideFolder(target, 'old')];
  if (existsSync(ready)) placeReady(ready, target);
  else if (existsSync(next)) swap(next, target);
  else if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  remove(old);
  remove(copyOf(next));
}

function placeReady(ready: string, target: string): void {
  const next = besideFolder(target, 'new');
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    remove(next);
    moveOrCopy(ready, next);
  } catch (error) {
    if (!isRefused(error) || !existsSync(target)) throw error;
    replaceInside(target, ready);
    return remove(ready);
  }
  // From here on the new site stands beside the old one, complete.
  remove(ready);
  swap(next, target);
}

/** Two renames. Where the target cannot be renamed, because it is a mount, its files are replaced. */
function swap(next: string, target: string): void {
  const old = besideFolder(target, 'old');
  if (existsSync(target)) {
    remove(old);
    try {
      renameSync(target, old);
    } catch (error) {
      if (!isRefused(error)) throw error;
      replaceInside(target, next);
      return remove(next);
    }
  }
  renameSync(next, target);
  remove(old);
}

/** Renames, or copies where the target is on another disk; the copy has its name only when it is whole. */
function moveOrCopy(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    const copy = copyOf(to);
    remove(copy);
    cpSync(from, copy, { recursive: true });
    renameSync(copy, to);
  }
}

const copyOf = (folder: string): string => `${folder}-copy`;

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** What the system says of a mount, of a folder whose parent is not ours, of a folder in use. */
const isRefused = (error: unknown): boolean =>
  ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');
