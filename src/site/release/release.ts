/** Makes of a built site what a web master carries. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SUMS, sha256, sumsOf, writeChecksums } from '../check/checksums.ts';
import { filesOf } from '../check/site-files.ts';
import { writeArchive } from './archive.ts';
import { compressFiles } from './compress-files.ts';

/** What of a plan the names and dates of a release need. */
interface Released {
  id: string;
  meta: { issued: string };
}

/**
 * Adds compressed copies, the site as `planbook-<plan>.zip` (with several plans `planbook.zip`) and the checksums of all.
 * The archive holds the site as it was built: from a disk nobody needs the copies.
 * @param plans the last one's date is that of all entries
 */
export async function addRelease(
  folder: string,
  plans: readonly Released[],
  at: (done: number, all: number) => void,
): Promise<void> {
  const files = filesOf(folder);
  const name = ['planbook', ...(plans.length === 1 ? plans.map(({ id }) => id) : [])].join('-');
  const archive = path.join(folder, `${name}.zip`);
  const dates = plans.map(({ meta }) => meta.issued).sort();
  await writeArchive(folder, files, archive, dates.at(-1)!);
  writeFileSync(`${archive}.sha256`, `${sha256(readFileSync(archive))}  ${name}.zip\n`);
  await compressFiles(
    folder,
    files.filter((file) => file !== SUMS),
    at,
  );
  writeChecksums(folder, sumsOf(folder));
}
