/** Puts a checksum into every packed file of a search index: see `src/search/index-seal.ts`. */
import path from 'node:path';
import { isPacked, seal } from '../../search/index-seal.ts';
import type { IndexFiles } from './pagefind-names.ts';

/**
 * To be called when the files have their names and nothing more is done to them.
 * @throws when no file of an index is packed: then something else must prove the pieces
 */
export function sealIndex(files: IndexFiles): void {
  const packed = [...files].filter(([, bytes]) => isPacked(bytes));
  if (packed.length === 0) throw new Error('搜索索引里没有可以加校验的文件');
  for (const [file, bytes] of packed) seal(path.basename(file), bytes);
}
