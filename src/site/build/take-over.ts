/** Moves what was built to where it belongs. */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

/** Renames, or copies where the target is on another disk. */
export function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/**
 * Takes a folder away at once; its files are deleted meanwhile, until the promise is fulfilled.
 * @param aside where it waits for that, on the project's disk
 */
export async function discard(folder: string, aside: string): Promise<void> {
  try {
    renameSync(folder, aside);
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
  await rm(aside, { recursive: true, force: true });
}

/** Moves everything in a folder into another, beside what is there. */
export function merge(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const there = new Set(readdirSync(to));
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory() && there.has(entry.name)) merge(source, target);
    else move(source, target);
  }
  rmSync(from, { recursive: true });
}
