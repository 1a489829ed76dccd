/** Writes every `sw.js`: the worker with the list of files it keeps. Its version is a checksum of all of them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../text/edition.ts';
import { bundleFile } from '../bundling/bundle.ts';
import { sha256 } from '../check/checksums.ts';
import { workerFolderOf } from '../finish/worker-folders.ts';

/**
 * What reading and searching need. The index's many pieces are not kept: without a network the search answers from
 * the whole text, as exactly. Downloads of data are not kept either.
 */
const isKept = (file: string): boolean =>
  /\.(html|css|js|svg)$|^manifest\.json$/.test(file) &&
  !/\/search\/index\//.test(file) &&
  !/(^|\/)(sw|sheet)\.js$|^404\.html$/.test(file);

const short = (sum: string): string => sum.slice(0, 32);

/**
 * @param sums checksums (SHA-256) of all files but the workers; theirs are added
 * @param folders where workers stand: see `worker-folders.ts`
 */
export async function writeWorkers(
  folder: string,
  sums: Map<string, string>,
  folders: readonly string[],
): Promise<void> {
  const kept = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([file]) => isKept(file))
    .map(([file, sum]) => [file, short(sum)] as const);
  const script = await bundleFile('offline/offline-worker.ts');
  const byFolder = Map.groupBy(kept, ([file]) => workerFolderOf(file, folders));
  for (const own of folders) {
    // What stands beside the plans, styles and scripts, every reader needs.
    const files = Object.fromEntries([...(byFolder.get(null) ?? []), ...(byFolder.get(own) ?? [])]);
    const up = own === '' ? '' : '../';
    // The worker counts too, or a new one would use the old one's cache.
    const version = sha256(JSON.stringify(files) + script).slice(0, 12);
    const edition: Edition = { version, up, files };
    const worker = `self.edition=${JSON.stringify(edition)};\n${script}`;
    writeFileSync(path.join(folder, own, 'sw.js'), worker);
    sums.set(`${own}sw.js`, sha256(worker));
  }
}
