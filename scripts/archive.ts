/** The whole site as one ZIP file, to carry on a USB stick and to open by double click. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { filesOf } from './site-files.ts';
import { sha256 } from './checksums.ts';

/**
 * Writes `planbook-<plan>.zip` (with several plans `planbook.zip`) into the folder, and its checksum beside it. Run
 * it before compressed copies are made: from a disk nobody needs them.
 * @param date of the content, `2021-09-20`: every entry carries it, so that two builds are the same
 */
export function writeArchive(folder: string, plans: readonly string[], date: string): void {
  const name = ['planbook', ...(plans.length === 1 ? plans : [])].join('-');
  const [year, month, day] = date.split('-').map(Number);
  // ZIP knows local times only; this is the same in every zone.
  const mtime = new Date(Math.max(year!, 1980), month! - 1, day);
  const entries: Zippable = {};
  for (const file of filesOf(folder)) {
    const bytes = readFileSync(path.join(folder, file));
    const packed = /\.(pf_\w+|pagefind)$/.test(file);
    entries[`${name}/${file}`] = [new Uint8Array(bytes), { level: packed ? 0 : 9, mtime, os: 0 }];
  }
  const archive = zipSync(entries);
  writeFileSync(path.join(folder, `${name}.zip`), archive);
  writeFileSync(path.join(folder, `${name}.zip.sha256`), `${sha256(archive)}  ${name}.zip\n`);
}
