/** `SHA256SUMS`: what the site was when it was built, for `sha256sum -c` and for `npm run check:site`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './site-files.ts';

export const SUMS = 'SHA256SUMS';

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** The checksum of every file of a folder but the list of them. */
export const sumsOf = (folder: string): Map<string, string> =>
  new Map(
    filesOf(folder)
      .filter((file) => file !== SUMS)
      .map((file) => [file, sha256(readFileSync(path.join(folder, file)))]),
  );

/** Writes the list of all files of the folder but itself. */
export function writeChecksums(folder: string, sums: ReadonlyMap<string, string>): void {
  const lines = [...sums.keys()].sort().map((file) => `${sums.get(file)}  ${file}\n`);
  writeFileSync(path.join(folder, SUMS), lines.join(''));
}

/** Path → checksum. */
export function readChecksums(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}
