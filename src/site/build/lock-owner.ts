/** Who holds the lock of builds, and whether he still lives. */
import { readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';

export interface Owner {
  pid: number;
  host: string;
  /** Within it process numbers mean the same: every container has its own. */
  space: string;
  /** When the process began, as its system counts: another process may get the same number later. */
  began: string;
  /** For people: `12:01:30`. */
  since: string;
}

/** When a process began, or null where there is none, or the system does not tell. */
function beginOf(pid: number): string | null {
  try {
    // After the name in brackets, which may hold anything; the start is the 22nd field.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

const ownSpace = (): string => {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
};

export const thisProcess = (): Owner => ({
  pid: process.pid,
  host: os.hostname(),
  space: ownSpace(),
  began: beginOf(process.pid) ?? '',
  since: new Date().toTimeString().slice(0, 8),
});

/** What is written in a lock; null where it is not whole. */
export function readOwner(text: string): Owner | null {
  try {
    const owner = JSON.parse(text) as Partial<Owner> | null;
    return typeof owner?.pid === 'number' && typeof owner.host === 'string' ? (owner as Owner) : null;
  } catch {
    return null;
  }
}

/** Whether this process can see the owner's. */
export const isHere = ({ host, space }: Owner): boolean => host === os.hostname() && space === ownSpace();

/** Whether a process that this one can see is the owner's, and runs. */
export function isRunning({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be asked, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beginOf(pid);
  return now === null || now === began;
}
