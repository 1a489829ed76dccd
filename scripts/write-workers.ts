/** Writes every `sw.js`: the worker with the list of files it keeps. Its version is a checksum of all of them. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../src/elements/offline-files.ts';
import { bundleFile } from '../src/site/bundle.ts';
import { filesOf } from './site-files.ts';
import { workerFolder, workerFolders } from './worker-folders.ts';

/**
 * What reading and searching need. The index's many pieces are not kept: without a network the search answers from
 * the whole text, as exactly. Downloads of data are not kept either.
 */
const isKept = (file: string): boolean =>
  /\.(html|css|js|svg)$|^manifest\.json$/.test(file) &&
  !/\/search\/index\//.test(file) &&
  !/(^|\/)sw\.js$|^404\.html$/.test(file);

const sha256 = (data: string | Buffer): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 32);

export async function writeWorkers(folder: string): Promise<void> {
  const kept = filesOf(folder)
    .filter(isKept)
    .map((file) => [file, sha256(readFileSync(path.join(folder, file)))] as const);
  const script = await bundleFile('offline-worker.ts');
  const folders = workerFolders();
  const byFolder = Map.groupBy(kept, ([file]) => workerFolder(file));
  for (const own of folders) {
    // What stands beside the plans, styles and scripts, every reader needs.
    const files = Object.fromEntries([...(byFolder.get(null) ?? []), ...(byFolder.get(own) ?? [])]);
    const up = own === '' ? '' : '../';
    // The worker counts too, or a new one would use the old one's cache.
    const edition: Edition = { version: sha256(JSON.stringify(files) + script).slice(0, 12), up, files };
    writeFileSync(path.join(folder, own, 'sw.js'), `self.edition=${JSON.stringify(edition)};\n${script}`);
  }
}
