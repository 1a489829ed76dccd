/**
 * One build at a time: they build in the same place. The lock is a file that names its owner and is touched while he
 * works, so that one left by a killed process, of this machine or of a container, holds nobody up.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { OWN } from './folders.ts';
import { isHere, isRunning, readOwner, thisProcess } from './lock-owner.ts';

export const LOCK = path.join(OWN, 'build.lock');
/** Nobody touches a lock less often, were his thread as busy as it can be. */
const SILENCE = 15_000;
const PATIENCE = 10 * 60_000;

export interface Lock {
  release(): void;
}

/**
 * Waits until no other build runs, and keeps others waiting until it is released or this process ends. Says so when
 * it waits.
 * @param patience milliseconds to wait at most; 0 asks once
 * @returns null when the time is over
 */
export async function waitForTurn(
  say: (line: string) => void,
  patience = PATIENCE,
  file = LOCK,
): Promise<Lock | null> {
  mkdirSync(path.dirname(file), { recursive: true });
  const until = Date.now() + patience;
  for (let said = false; ; said = true) {
    if (claim(file)) return hold(file);
    const written = readIfThere(file);
    if (isLeft(file, written)) {
      takeAway(file, written);
      continue;
    }
    if (Date.now() >= until) return null;
    if (!said)
      say(`另一个构建正在进行（${describe(file)}），等它结束；最多等 ${Math.round(patience / 60_000)} 分钟`);
    await pause(200);
  }
}

/** Who has the lock, for people. */
export function describe(file = LOCK): string {
  const owner = readOwner(readIfThere(file));
  return owner ? `进程 ${owner.pid}，${owner.host}，${owner.since} 开始` : '没有写明是谁';
}

/** Writes the lock where there is none. */
function claim(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(thisProcess()), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** Whether nobody holds the lock any more: its owner is not known to run, and it was not touched for a while. */
function isLeft(file: string, written: string): boolean {
  const owner = readOwner(written);
  if (owner && isHere(owner)) return !isRunning(owner);
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && Date.now() - touched > SILENCE;
}

/** Of several who find a lock left behind one succeeds; the others find it gone, or give back what is another's. */
function takeAway(file: string, written: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readIfThere(aside) !== written) linkSync(aside, file);
  } catch {
    // Somebody was quicker.
  }
  rmSync(aside, { force: true });
}

function hold(file: string): Lock {
  const heart = new Worker(new URL('./lock-heart.ts', import.meta.url), { workerData: file, execArgv: [] });
  heart.unref();
  const remove = (): void => {
    if (readOwner(readIfThere(file))?.pid === process.pid) rmSync(file, { force: true });
  };
  process.once('exit', remove);
  return {
    release() {
      process.off('exit', remove);
      void heart.terminate();
      remove();
    },
  };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
