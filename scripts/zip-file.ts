/** Writes a ZIP file entry by entry, so that a site of any size needs no memory. Content comes in already deflated. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

export interface ZipEntry {
  /** Path in the archive, with slashes. */
  name: string;
  /** CRC-32 and length of the content. */
  crc: number;
  size: number;
  /** The content, deflated or as it is. */
  body: Uint8Array<ArrayBuffer>;
  deflated: boolean;
}

export interface ZipFile {
  add(entry: ZipEntry): void;
  /** Writes the list of entries; returns the file's SHA-256. */
  close(): string;
}

/** Names are UTF-8. */
const FLAGS = 0x800;
/** More entries than this need the longer end that ZIP got in its version 4.5. */
const MOST = 0xfffe;
const LIMIT = 0xffffffff;

/**
 * Begins a ZIP file.
 * @param date `2021-09-20`: every entry carries it, so that two builds are the same; ZIP begins in 1980
 * @throws on `add` or `close` where the file would pass 4 GB, which ZIP's short form cannot say
 */
export function createZip(file: string, date: string): ZipFile {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const days = ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | day;
  const target = openSync(file, 'w');
  const hash = createHash('sha256');
  const list: Buffer[] = [];
  let offset = 0;
  const write = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length;) at += writeSync(target, bytes, at);
    hash.update(bytes);
    offset += bytes.length;
    if (offset > LIMIT) throw new Error(`${file} 超过 4 GB`);
  };
  return {
    add({ name, crc, size, body, deflated }) {
      const path = Buffer.from(name);
      const fields = numbers([
        [2, 20],
        [2, FLAGS],
        [2, deflated ? 8 : 0],
        [2, 0],
        [2, days],
        [4, crc],
        [4, body.length],
        [4, size],
        [2, path.length],
        [2, 0],
      ]);
      const at = offset;
      list.push(
        numbers([
          [4, 0x02014b50],
          [2, 20],
        ]),
        fields,
        numbers([
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, at],
        ]),
        path,
      );
      write(Buffer.concat([numbers([[4, 0x04034b50]]), fields, path]));
      write(body);
    },
    close() {
      const start = offset;
      const count = list.length / 4;
      const all = Buffer.concat(list);
      write(all);
      if (count > MOST) write(longEnd(count, all.length, start));
      const short = Math.min(count, 0xffff);
      write(
        numbers([
          [4, 0x06054b50],
          [2, 0],
          [2, 0],
          [2, short],
          [2, short],
          [4, all.length],
          [4, start],
          [2, 0],
        ]),
      );
      closeSync(target);
      return hash.digest('hex');
    },
  };
}

/** ZIP64: the end of the list, and where that stands. */
const longEnd = (count: number, length: number, start: number): Buffer =>
  numbers([
    ...([
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
    ] as const),
    ...([
      [8, count],
      [8, count],
      [8, length],
      [8, start],
    ] as const),
    ...([
      [4, 0x07064b50],
      [4, 0],
      [8, start + length],
      [4, 1],
    ] as const),
  ]);

/** Little-endian numbers of 2, 4 or 8 bytes, one after another. */
function numbers(fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  const result = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 8) result.writeBigUInt64LE(BigInt(value), at);
    else if (bytes === 4) result.writeUInt32LE(value, at);
    else result.writeUInt16LE(value, at);
    at += bytes;
  }
  return result;
}
