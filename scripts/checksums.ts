/** `SHA256SUMS`: what the site was when it was built, for `sha256sum -c` and for `npm run check:site`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './site-files.ts';

export const SUMS = 'SHA256SUMS';

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** Writes the checksum of every file of the folder but its own. */
export function writeChecksums(folder: string): void {
  const lines = filesOf(folder)
    .filter((file) => file !== SUMS)
    .map((file) => `${sha256(readFileSync(path.join(folder, file)))}  ${file}\n`);
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
