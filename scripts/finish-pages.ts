/** Rewrites every built page: see `src/site/finish-page.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finishPage } from '../src/site/finish-page.ts';
import type { FilePool } from './file-jobs.ts';
import { inOrder } from './pool.ts';
import { filesOf } from './site-files.ts';
import { workerFolder } from './worker-folders.ts';

/** @param said hears how many pages are done */
export async function finishPages(
  folder: string,
  pool: FilePool,
  said: (done: number, all: number) => void,
): Promise<void> {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
  let done = 0;
  for await (const _ of inOrder(pages, pool.finish)) said((done += 1), pages.length);
}

export function finishFile(folder: string, page: string): void {
  const read = (address: string): string => readFileSync(path.join(folder, address), 'utf8');
  writeFileSync(path.join(folder, page), finishPage(read(page), page, read, workerFolder(page)));
}
