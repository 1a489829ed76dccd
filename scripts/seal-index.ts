/** Puts a checksum into every packed file of a search index: see `src/elements/index-seal.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isPacked, seal } from '../src/elements/index-seal.ts';
import { filesOf } from './site-files.ts';

/**
 * To be called when the files have their names and nothing more is done to them.
 * @param folder the index
 * @throws when no file of an index is packed: then something else must prove the pieces
 */
export function sealIndex(folder: string): void {
  let count = 0;
  for (const file of filesOf(folder)) {
    const bytes = readFileSync(path.join(folder, file));
    if (!isPacked(bytes)) continue;
    seal(path.basename(file), bytes);
    writeFileSync(path.join(folder, file), bytes);
    count += 1;
  }
  if (count === 0) throw new Error('搜索索引里没有可以加校验的文件');
}
