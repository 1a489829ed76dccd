/** Compressed copies beside the text files, for servers that look for them. The same bytes in every build. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesOf } from './site-files.ts';

const TEXT = /\.(html|css|js|json|csv|txt|svg|xml)$/;
/** Below this a copy saves nothing that a network would notice. */
const SMALLEST = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `.br` and `.gz` beside every text file. */
export async function writeCompressed(folder: string): Promise<void> {
  const queue = filesOf(folder).filter((file) => TEXT.test(file));
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      const target = path.join(folder, file);
      const bytes = readFileSync(target);
      if (bytes.length < SMALLEST) continue;
      const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
      const params = { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
      writeFileSync(`${target}.br`, await brotli(bytes, { params }));
      writeFileSync(`${target}.gz`, await zip(bytes, { level: 9 }));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}
