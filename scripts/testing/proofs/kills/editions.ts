/** Two editions of the smallest invented plan, and what a folder holds of them. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../../../src/site/check/checksums.ts';
import { filesOf } from '../../../../src/site/check/site-files.ts';
import { SMALL } from '../../fixture-plans.ts';
import { buildWhole } from './builds.ts';

/** Path of a file → checksum. */
export type FileSums = ReadonlyMap<string, string>;

export interface BuiltEdition {
  /** The folder it is made from. */
  content: string;
  /** The whole site as it should be. */
  files: FileSums;
}

/** All files of a folder, the list of checksums among them; none where it is not there. */
export const filesIn = (folder: string): FileSums =>
  new Map(filesOf(folder).map((file) => [file, sha256(readFileSync(path.join(folder, file)))]));

/** Whether two folders hold the same. */
export const same = (a: FileSums, b: FileSums): boolean =>
  a.size === b.size && [...a].every(([file, sum]) => b.get(file) === sum);

/** Builds both, one over the other, and says how long the quicker build took. */
export async function twoEditions(
  folder: string,
  dist: string,
): Promise<{ editions: [BuiltEdition, BuiltEdition]; seconds: number }> {
  const durations: number[] = [];
  const edition = async (day: string): Promise<BuiltEdition> => {
    const content = path.join(folder, day);
    cpSync(SMALL.root, content, { recursive: true });
    const fields = path.join(content, SMALL.id, 'plan.yaml');
    // Every page says on which day its edition was made.
    writeFileSync(fields, `${readFileSync(fields, 'utf8')}\nupdated: ${day}\n`);
    const started = performance.now();
    await buildWhole(content, dist);
    durations.push((performance.now() - started) / 1000);
    return { content, files: filesIn(dist) };
  };
  const editions: [BuiltEdition, BuiltEdition] = [await edition('2026-05-01'), await edition('2026-06-01')];
  return { editions, seconds: Math.min(...durations) };
}
