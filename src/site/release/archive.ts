/** The site as one ZIP file: to carry on a stick, and to open by a double click. */
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** ZIP knows no earlier year. */
const FIRST_YEAR = 1980;

/**
 * Writes the archive: the same bytes for the same files, on every machine.
 * @param folder where the files are
 * @param files their paths in it, in the order of the archive
 * @param target the archive; the folder in it has its name
 * @param date of every entry, `2021-09-20`
 */
export async function writeArchive(
  folder: string,
  files: readonly string[],
  target: string,
  date: string,
): Promise<void> {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  // An entry's date is local time without a zone: noon of that day wherever it is written.
  const mtime = new Date(Math.max(year, FIRST_YEAR), month - 1, day, 12);
  const name = path.basename(target, '.zip');
  const zip = new ZipFile();
  for (const file of files)
    zip.addFile(path.join(folder, file), `${name}/${file}`, {
      mtime,
      mode: 0o100644,
      compressionLevel: 9,
      forceDosTimestamp: true,
    });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
}
