/** Moves what was built to where it belongs. */
import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

export const scratchFolder = () => path.resolve('node_modules/.planbook/out');
/** Renames, or copies where the target is on another disk. */
export function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
