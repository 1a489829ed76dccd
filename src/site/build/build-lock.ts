/** One build at a time: they build in the same place. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LOCK = path.resolve('node_modules/.planbook/build.lock');

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until no other build runs, and keeps others waiting until this process ends. */
export async function waitForTurn(): Promise<void> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(LOCK, { force: true }));
      return;
    } catch {
      const holder = Number(readIfThere());
      if (holder && !alive(holder)) rmSync(LOCK, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function readIfThere(): string {
  try {
    return readFileSync(LOCK, 'utf8');
  } catch {
    return '';
  }
}
