/** What other threads do with the files of a site: see `file-worker.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finishPage } from '../src/site/finish-page.ts';
import type { SitePage } from '../src/site/site-page.ts';
import { pack, packFile, type PackedFile } from './pack-file.ts';
import { createPool, type Pool } from './pool.ts';
import { workerFolder } from './worker-folders.ts';

/** A page that comes with its text is finished, written and packed, any other file is packed. */
export interface FileJob {
  folder: string;
  file: string;
  html?: string;
}

export interface FinishedFile {
  page: SitePage;
  packed: PackedFile;
}

export function work({ folder, file, html }: FileJob): PackedFile | FinishedFile {
  if (html === undefined) return packFile(folder, file);
  const read = (address: string): string => readFileSync(path.join(folder, address), 'utf8');
  const finished = finishPage(html, file, read, workerFolder(file));
  const bytes = Buffer.from(finished.html);
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), bytes);
  return { page: finished.page, packed: pack(folder, file, bytes) };
}

/** What of an answer is handed over, not copied. */
export const given = (answer: PackedFile | FinishedFile): ArrayBuffer[] => [
  ('packed' in answer ? answer.packed : answer).body.buffer,
];

/** Threads for the files of a folder. */
export interface FilePool {
  finish(file: string, html: string): Promise<FinishedFile>;
  pack(file: string): Promise<PackedFile>;
}

export function filePool(folder: string): FilePool {
  const pool: Pool<FileJob, unknown> = createPool(new URL('./file-worker.ts', import.meta.url));
  return {
    finish: (file, html) => pool.run({ folder, file, html }) as Promise<FinishedFile>,
    pack: (file) => pool.run({ folder, file }) as Promise<PackedFile>,
  };
}
