/** What other threads do with the files of a site: see `file-worker.ts`. */
import { look, type Look } from '../src/site/check.ts';
import { reader } from './check-site.ts';
import { finishFile } from './finish-pages.ts';
import { packFile, type Packed } from './pack-file.ts';
import { createPool, type Pool } from './pool.ts';

export type FileJob = { do: 'finish' | 'pack' | 'look'; folder: string; file: string };

export const work = async ({ do: task, folder, file }: FileJob): Promise<Packed | Look | void> => {
  if (task === 'finish') return finishFile(folder, file);
  if (task === 'pack') return packFile(folder, file);
  return look(reader(folder), file);
};

/** Threads for the files of a folder. */
export interface FilePool {
  finish(file: string): Promise<void>;
  pack(file: string): Promise<Packed>;
  look(file: string): Promise<Look>;
  close(): Promise<void>;
}

export function filePool(folder: string): FilePool {
  const pool: Pool<FileJob, unknown> = createPool(new URL('./file-worker.ts', import.meta.url));
  const run =
    <Answer>(task: FileJob['do']) =>
    (file: string): Promise<Answer> =>
      pool.run({ do: task, folder, file }) as Promise<Answer>;
  return { finish: run('finish'), pack: run('pack'), look: run('look'), close: pool.close };
}
