/**
 * The site for servers that send compressed copies (`.br`, `.gz` beside every text file), and as one ZIP file to carry
 * on a USB stick and to open by double click. Every file is read and deflated once, for both.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, crc32, deflateRaw } from 'node:zlib';
import { filesOf } from './site-files.ts';
import { createZip } from './zip-file.ts';

const TEXT = /\.(html|css|js|json|csv|txt|svg|xml)$/;
const PACKED = /\.(pf_\w+|pagefind)$/;
/** Below this a copy saves nothing that a network would notice. */
const SMALLEST = 1024;
/** Brotli's 10 and 11 take ten times as long for 6 % less. */
const QUALITY = 8;
/** Files at work at once: enough for every thread, few enough for the memory. */
const AT_ONCE = 16;

const brotli = promisify(brotliCompress);
const deflate = promisify(deflateRaw);

/**
 * Writes `planbook-<plan>.zip` (with several plans `planbook.zip`) with its checksum, and the compressed copies, which
 * are not in it: from a disk nobody needs them. The same bytes in every build.
 * @param date of the content, for the entries of the archive
 */
export async function packSite(
  folder: string,
  plans: readonly string[],
  date: string,
  said: (done: number, all: number) => void = () => {},
): Promise<void> {
  const name = ['planbook', ...(plans.length === 1 ? plans : [])].join('-');
  const files = filesOf(folder);
  const zip = createZip(path.join(folder, `${name}.zip`), date);
  const begun: ReturnType<typeof packFile>[] = [];
  for (const [at, file] of files.entries()) {
    while (begun.length < Math.min(files.length, at + AT_ONCE))
      begun.push(packFile(path.join(folder, files[begun.length]!)));
    zip.add({ name: `${name}/${file}`, ...(await begun[at]!) });
    delete begun[at];
    said(at + 1, files.length);
  }
  writeFileSync(path.join(folder, `${name}.zip.sha256`), `${zip.close()}  ${name}.zip\n`);
}

async function packFile(file: string) {
  const bytes = readFileSync(file);
  const crc = crc32(bytes);
  const size = bytes.length;
  if (PACKED.test(file)) return { crc, size, body: bytes, deflated: false };
  const copied = TEXT.test(file) && size >= SMALLEST;
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: size };
  const [body, brotlied] = await Promise.all([
    deflate(bytes, { level: 9 }),
    copied ? brotli(bytes, { params }) : null,
  ]);
  if (brotlied) {
    writeFileSync(`${file}.br`, brotlied);
    writeFileSync(`${file}.gz`, gzipOf(body, crc, size));
  }
  return { crc, size, body, deflated: true };
}

/** A gzip file around deflated content: no name, no time. */
function gzipOf(body: Uint8Array, crc: number, size: number): Buffer {
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(size, 4);
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]), body, tail]);
}
