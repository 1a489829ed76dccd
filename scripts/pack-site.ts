/**
 * The site for servers that send compressed copies (`.br`, `.gz` beside every text file), and as one ZIP file to carry
 * on a USB stick and to open by double click.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FilePool } from './file-jobs.ts';
import { inOrder } from './pool.ts';
import { filesOf } from './site-files.ts';
import { createZip } from './zip-file.ts';

/**
 * Writes `planbook-<plan>.zip` (with several plans `planbook.zip`) with its checksum, and the compressed copies, which
 * are not in it: from a disk nobody needs them. The same bytes in every build.
 * @param date of the content, for the entries of the archive
 * @param said hears how many files are done
 */
export async function packSite(
  folder: string,
  pool: FilePool,
  plans: readonly string[],
  date: string,
  said: (done: number, all: number) => void,
): Promise<void> {
  const name = ['planbook', ...(plans.length === 1 ? plans : [])].join('-');
  const files = filesOf(folder);
  const zip = createZip(path.join(folder, `${name}.zip`), date);
  let done = 0;
  for await (const [file, packed] of inOrder(files, pool.pack)) {
    zip.add({ name: `${name}/${file}`, ...packed });
    said((done += 1), files.length);
  }
  writeFileSync(path.join(folder, `${name}.zip.sha256`), `${zip.close()}  ${name}.zip\n`);
}
