/** Deflates a file once, for the archive and for its compressed copies. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, crc32, deflateRawSync } from 'node:zlib';
import { sha256 } from '../src/site/check/checksums.ts';
import type { ZipEntry } from './zip-file.ts';

export interface PackedFile extends Omit<ZipEntry, 'name'> {
  /** Checksums (SHA-256) of the file and of its compressed copies, by name. */
  sums: [name: string, sum: string][];
}

const TEXT = /\.(html|css|js|json|csv|txt|svg|xml)$/;
const COMPRESSED = /\.(pf_\w+|pagefind)$/;
/** Below this nothing is gained that a disk or a network would notice. */
const SMALLEST = 1024;
/** Brotli's 8 takes half as long again for 0.2 % less, its 10 and 11 ten times as long for 6 %. */
const QUALITY = 7;

/** Packs a file of a folder. */
export const packFile = (folder: string, name: string): PackedFile =>
  pack(folder, name, readFileSync(path.join(folder, name)));

/** Writes `.br` and `.gz` beside a text file; returns what the archive and the list of checksums need. */
export function pack(folder: string, name: string, bytes: Buffer): PackedFile {
  const file = path.join(folder, name);
  const size = bytes.length;
  const crc = crc32(bytes);
  const sums: PackedFile['sums'] = [[name, sha256(bytes)]];
  if (size < SMALLEST || COMPRESSED.test(name))
    return { crc, size, body: new Uint8Array(bytes), deflated: false, sums };
  // A copy of its own: a Buffer's memory may be shared with others.
  const body = new Uint8Array(deflateRawSync(bytes, { level: 9, chunkSize: size }));
  if (TEXT.test(name)) {
    const copies = { br: brotli(bytes), gz: gzipOf(body, crc, size) };
    for (const [ending, copy] of Object.entries(copies)) {
      writeFileSync(`${file}.${ending}`, copy);
      sums.push([`${name}.${ending}`, sha256(copy)]);
    }
  }
  return { crc, size, body, deflated: true, sums };
}

/** A window no wider than the file: the encoder takes memory for it. */
const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    chunkSize: bytes.length,
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.ceil(Math.log2(bytes.length + 16))),
    },
  });

/** A gzip file around deflated content: no name, no time. */
function gzipOf(body: Uint8Array, crc: number, size: number): Buffer {
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(size, 4);
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]), body, tail]);
}
