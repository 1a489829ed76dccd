/** A thread that works on files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finishPage } from '../src/site/finish-page.ts';
import type { FileJob, FinishedFile } from './file-jobs.ts';
import { pack, packFile, type PackedFile } from './pack-file.ts';
import { answerJobs } from './pool.ts';
import { workerFolder } from './worker-folders.ts';

function work({ folder, file, html }: FileJob): PackedFile | FinishedFile {
  if (html === undefined) return packFile(folder, file);
  const read = (address: string): string => readFileSync(path.join(folder, address), 'utf8');
  const finished = finishPage(html, file, read, workerFolder(file));
  const bytes = Buffer.from(finished.html);
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), bytes);
  return { page: finished.page, packed: pack(folder, file, bytes) };
}

/** What of an answer is handed over, not copied. */
const given = (answer: PackedFile | FinishedFile): ArrayBuffer[] => [
  ('packed' in answer ? answer.packed : answer).body.buffer,
];

answerJobs(work, given);
