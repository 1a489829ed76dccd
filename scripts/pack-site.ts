/**
 * The site for servers that send compressed copies (`.br`, `.gz` beside every text file), and as one ZIP file to carry
 * on a USB stick and to open by double click.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './checksums.ts';
import type { FilePool } from './file-jobs.ts';
import { inOrder } from './pool.ts';
import { filesOf } from './site-files.ts';
import { createZip } from './zip-file.ts';

/**
 * Writes `planbook-<plan>.zip` (with several plans `planbook.zip`) with its checksum, and the compressed copies, which
 * are not in it: from a disk nobody needs them. The same bytes in every build.
 * @param date of the content, for the entries of the archive
 * @param last writes what needs the checksums of all else, and names it: that is packed, too
 * @param said hears how many files are done
 * @returns the checksum (SHA-256) of every file
 */
export async function packSite(
  folder: string,
  pool: FilePool,
  plans: readonly string[],
  date: string,
  last: (sums: ReadonlyMap<string, string>) => Promise<string[]>,
  said: (done: number, all: number) => void,
): Promise<Map<string, string>> {
  const name = ['planbook', ...(plans.length === 1 ? plans : [])].join('-');
  const files = filesOf(folder);
  const zip = createZip(path.join(folder, `${name}.zip`), date);
  const sums = new Map<string, string>();
  const pack = async (some: readonly string[]): Promise<void> => {
    for await (const [file, packed] of inOrder(some, pool.pack)) {
      zip.add({ name: `${name}/${file}`, ...packed });
      for (const [of, sum] of packed.sums) sums.set(of, sum);
      said(sums.size, files.length);
    }
  };
  await pack(files);
  await pack(await last(sums));
  const sum = zip.close();
  const list = `${sum}  ${name}.zip\n`;
  writeFileSync(path.join(folder, `${name}.zip.sha256`), list);
  return sums.set(`${name}.zip`, sum).set(`${name}.zip.sha256`, sha256(list));
}
