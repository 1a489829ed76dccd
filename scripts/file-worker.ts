/** A thread that works on files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finishPage, type FinishedPage } from '../src/site/finish/finish-page.ts';
import type { FileJob, FinishedFile } from './file-jobs.ts';
import { pack, packFile, type PackedFile } from './pack-file.ts';
import { answerJobs } from './pool.ts';
import { workerFolder } from '../src/site/finish/worker-folders.ts';

function work({ folder, file, content }: FileJob): PackedFile | FinishedFile {
  if (content === undefined) return packFile(folder, file);
  const rendered = Buffer.from(content.buffer, content.byteOffset, content.length);
  const finished = file.endsWith('.html') ? finish(folder, file, rendered.toString()) : null;
  const bytes = finished ? Buffer.from(finished.html) : rendered;
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), bytes);
  return { page: finished?.page ?? null, packed: pack(folder, file, bytes) };
}

const finish = (folder: string, file: string, html: string): FinishedPage =>
  finishPage(html, file, (address) => readFileSync(path.join(folder, address), 'utf8'), workerFolder(file));

/** What of an answer is handed over, not copied. */
const given = (answer: PackedFile | FinishedFile): ArrayBuffer[] => [
  ('packed' in answer ? answer.packed : answer).body.buffer,
];

answerJobs(work, given);
