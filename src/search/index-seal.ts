/**
 * A checksum in each packed file of the search index: shared by the build, which writes it, and the search, which asks
 * for it. Pagefind unpacks without looking at gzip's own, and a damaged piece would silently find less. The seal stands
 * in the four bytes of gzip's header that hold a date nobody reads, and covers the file's name: no piece passes for another.
 */
const SEAL = 4;
const BODY = 8;

/** Whether these are the bytes of a gzip file. */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** FNV-1a over the name and everything behind the seal. */
function sum(name: string, bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  const take = (value: number): void => void (hash = Math.imul(hash ^ value, 0x01000193));
  for (const char of name) take(char.charCodeAt(0));
  for (let k = BODY; k < bytes.length; k += 1) take(bytes[k]!);
  return hash >>> 0;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Writes the seal of a gzip file into it.
 * @param name last part of its path
 */
export const seal = (name: string, bytes: Uint8Array): void =>
  view(bytes).setUint32(SEAL, sum(name, bytes), true);

/** Whether a file of the index arrived as it was built. A server that says `gzip` has the browser unpack and check it. */
export function isWhole(name: string, bytes: Uint8Array): boolean {
  if (isPacked(bytes)) return bytes.length > BODY && view(bytes).getUint32(SEAL, true) === sum(name, bytes);
  return String.fromCharCode(...bytes.subarray(0, 12)) === 'pagefind_dcd';
}
