/** A ZIP archive: the same bytes for the same parts, on every machine and in every browser. */

/** A part as it goes into the archive. */
export interface Packed {
  name: string;
  /** Its bytes as they are stored; `deflated` says whether that is as they are. */
  bytes: Uint8Array;
  deflated: boolean;
  size: number;
  crc: number;
}

/** @param deflated the same bytes without header and sum (RFC 1951), where they were made smaller */
export const packed = (name: string, content: Uint8Array, deflated?: Uint8Array): Packed => ({
  name,
  bytes: deflated ?? content,
  deflated: deflated !== undefined,
  size: content.length,
  crc: crc32(content),
});

/**
 * @param parts in the order of the archive; names in plain letters
 * @param day the date of every part, `2026-11-27`: no hour, which would hang on the time zone
 */
export function zip(parts: readonly Packed[], day: string): Uint8Array<ArrayBuffer> {
  const [year, month, date] = day.split('-').map(Number);
  const stamp = ((year! - 1980) << 9) | (month! << 5) | date!;
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    // Version, flags, method, hour, day, sum, sizes, lengths of name and further fields.
    const about: Field[] = [
      [20, 2],
      [0, 2],
      [part.deflated ? 8 : 0, 2],
      [0, 2],
      [stamp, 2],
      [part.crc, 4],
      [part.bytes.length, 4],
      [part.size, 4],
      [name.length, 2],
      [0, 2],
    ];
    const head = fields([[0x04034b50, 4], ...about]);
    central.push(fields([[0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), name);
    local.push(head, name, part.bytes);
    at += head.length + name.length + part.bytes.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const { length } = parts;
  const end = fields([
    [0x06054b50, 4],
    [0, 4],
    [length, 2],
    [length, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  ]);
  return joined([...local, ...central, end]);
}

/** A number and in how many bytes it is written, the lowest first. */
type Field = [value: number, bytes: number];

function fields(list: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    list.flatMap(([value, n]) => Array.from({ length: n }, (_, k) => (value >>> (8 * k)) & 255)),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

let table: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  let crc = -1;
  for (let k = 0; k < bytes.length; k += 1) crc = table[(crc ^ bytes[k]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
