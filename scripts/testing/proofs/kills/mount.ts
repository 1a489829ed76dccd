/** Another disk, in memory. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/**
 * Mounts one.
 * @returns null where this system, or who asks, may not
 */
export function mountDisk(folder: string): { folder: string; unmount(): void } | null {
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', 'planbook', folder]);
  return status === 0 ? { folder, unmount: () => void spawnSync('umount', [folder]) } : null;
}
