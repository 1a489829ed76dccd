/** Compressed copies beside the files, for servers that send them: `.br` and `.gz`. */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|json|csv|txt|md|svg|xml)$/;
/** Below this nothing is gained that a disk or a network would notice. */
const SMALLEST = 1024;

const brotli = (text: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });

const gzipped = (text: Buffer): Promise<Buffer> => promisify(gzip)(text, { level: 9 });

/**
 * Writes both copies of every text that is worth it.
 * @param files paths in the folder
 * @param at hears how many are done
 */
export async function compressFiles(
  folder: string,
  files: readonly string[],
  at: (done: number, all: number) => void,
): Promise<void> {
  const texts = files.filter((file) => TEXT.test(file));
  const waiting = texts.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      const name = path.join(folder, file);
      const text = await readFile(name);
      if (text.length >= SMALLEST) {
        const [br, gz] = await Promise.all([brotli(text), gzipped(text)]);
        await Promise.all([writeFile(`${name}.br`, br), writeFile(`${name}.gz`, gz)]);
      }
      at((done += 1), texts.length);
    }
  };
  // Node compresses in threads of its own; a few files under way keep them busy.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
