/** What other threads do with the files of a site: see `file-worker.ts`. */
import type { SitePage } from '../src/site/html/site-page.ts';
import type { PackedFile } from './pack-file.ts';
import { createPool, type Pool } from './pool.ts';

/** What comes with its content is finished, if it is a page, written and packed; any other file is packed. */
export interface FileJob {
  folder: string;
  file: string;
  content?: Uint8Array;
}

export interface FinishedFile {
  /** What is known of it, if it is a page. */
  page: SitePage | null;
  packed: PackedFile;
}

/** Threads for the files of a folder. */
export interface FilePool {
  finish(file: string, content: Uint8Array): Promise<FinishedFile>;
  /** @param from where it is now, if not yet in the folder */
  pack(file: string, from?: string): Promise<PackedFile>;
}

export function filePool(folder: string): FilePool {
  const pool: Pool<FileJob, unknown> = createPool(new URL('./file-worker.ts', import.meta.url));
  return {
    finish: (file, content) => pool.run({ folder, file, content }) as Promise<FinishedFile>,
    pack: (file, from = folder) => pool.run({ folder: from, file }) as Promise<PackedFile>,
  };
}
