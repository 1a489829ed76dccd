/** What other threads do with the files of a site: see `file-worker.ts`. */
import type { SitePage } from '../src/site/site-page.ts';
import type { PackedFile } from './pack-file.ts';
import { createPool, type Pool } from './pool.ts';

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
