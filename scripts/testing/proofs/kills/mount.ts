/** Another disk, in memory, and the folder around it: neither outlives the proof. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of a proof says which process it is of. */
const NAME = /^planbook-kills-(\d+)-\w+$/;
const DISK = 'disk';

/** A folder for this process, after those are cleared away that a killed one has left. It goes with the process. */
export function ownFolder(): string {
  for (const name of leftBehind(readdirSync(tmpdir()), isRunning)) clearAway(path.join(tmpdir(), name));
  const folder = mkdtempSync(path.join(tmpdir(), `planbook-kills-${process.pid}-`));
  process.once('exit', () => clearAway(folder));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  return folder;
}

/** Of the names in a folder those of proofs that run no more. */
export const leftBehind = (names: readonly string[], runs: (pid: number) => boolean): string[] =>
  names.filter((name) => {
    const pid = NAME.exec(name)?.[1];
    return pid !== undefined && !runs(Number(pid));
  });

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function clearAway(folder: string): void {
  const disk = path.join(folder, DISK);
  if (isMounted(disk)) spawnSync('umount', [disk]);
  rmSync(folder, { recursive: true, force: true });
}

function isMounted(folder: string): boolean {
  try {
    return readFileSync('/proc/mounts', 'utf8').includes(` ${folder} `);
  } catch {
    return false;
  }
}

/** Mounts a disk in a folder. @returns its folder; null where this system, or who asks, may not */
export function mountDisk(folder: string): string | null {
  const disk = path.join(folder, DISK);
  mkdirSync(disk);
  return spawnSync('mount', ['-t', 'tmpfs', 'planbook', disk]).status === 0 ? disk : null;
}
