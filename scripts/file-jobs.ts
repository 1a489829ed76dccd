/** What other threads do with the files of a site: see `file-worker.ts`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { finishPage, type FinishedPage } from '../src/site/finish-page.ts';
import { packFile, type PackedFile } from './pack-file.ts';
import { createPool, type Pool } from './pool.ts';
import { workerFolder } from './worker-folders.ts';

/** A page that comes with its text is finished, any other file is packed. */
export interface FileJob {
  folder: string;
  file: string;
  html?: string;
}

export function work({ folder, file, html }: FileJob): PackedFile | FinishedPage {
  if (html === undefined) return packFile(folder, file);
  const read = (address: string): string => readFileSync(path.join(folder, address), 'utf8');
  return finishPage(html, file, read, workerFolder(file));
}

/** Threads for the files of a folder. */
export interface FilePool {
  finish(file: string, html: string): Promise<FinishedPage>;
  pack(file: string): Promise<PackedFile>;
}

export function filePool(folder: string): FilePool {
  const pool: Pool<FileJob, unknown> = createPool(new URL('./file-worker.ts', import.meta.url));
  return {
    finish: (file, html) => pool.run({ folder, file, html }) as Promise<FinishedPage>,
    pack: (file) => pool.run({ folder, file }) as Promise<PackedFile>,
  };
}
