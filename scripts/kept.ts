/** What is the same in every build is made once: it stays with the packages it is made of and by. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** `npm ci` empties it with all packages. */
const FOLDER = path.resolve('node_modules/.planbook/kept');

/**
 * @param of all that the bytes depend on, but the packages themselves
 * @param make makes them, when they have not been made before
 */
export async function kept(
  of: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const part of of) hash.update(part).update('\0');
  const file = path.join(FOLDER, hash.digest('hex'));
  try {
    return readFileSync(file);
  } catch {
    const made = await make();
    mkdirSync(FOLDER, { recursive: true });
    // Never half a file, whoever else makes the same one or is stopped meanwhile.
    writeFileSync(`${file}.${process.pid}`, made);
    renameSync(`${file}.${process.pid}`, file);
    return made;
  }
}
