/**
 * Gives the files of a Pagefind index names that compress. Pagefind names records and pieces by hashes, which
 * nothing compresses: they are a third of what it loads before the first result. Here a record is named by its place in
 * reading order and a piece by the edition and its number. The pieces know records by number, so only the list changes.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const RECORD = '.pf_fragment';
const PIECE = '.pf_index';

/** Files of an index, by their path in it. */
export type IndexFiles = Map<string, Uint8Array>;

/**
 * Renames in the list, and the pieces themselves: record `ids[12]` becomes `unknown_0000012`, a piece
 * `unknown_k3x0001`.
 * @param ids the records' urls in order
 * @throws when the index does not hold exactly these records, each once
 */
export function nameParts(files: IndexFiles, ids: readonly string[]): void {
  const file = [...files.keys()].find((name) => name.endsWith('.pf_meta'))!;
  const list = gunzipSync(files.get(file)!);
  nameRecords(list, files, ids);
  namePieces(list, files);
  files.set(file, gzipSync(list));
}

function nameRecords(list: Buffer, files: IndexFiles, ids: readonly string[]): void {
  const place = new Map(ids.map((id, index) => [id, index]));
  const names = namesIn(files, RECORD);
  if (names.length !== ids.length)
    throw new Error(`搜索索引里有 ${names.length} 条记录，应有 ${ids.length} 条`);
  const found = placesOf(list, names);
  for (const name of names) {
    const text = gunzipSync(files.get(pathOf(name, RECORD))!).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    const index = place.get(url.replace(/^\//, ''));
    if (index === undefined) throw new Error(`搜索索引里的记录「${name}」对不上段落「${url}」`);
    rename(list, found.get(name)!, name, String(index));
  }
}

/** The edition stands in the name, so that no cache can give a piece of another one. */
function namePieces(list: Buffer, files: IndexFiles): void {
  const names = namesIn(files, PIECE);
  const pieces = new Map(names.map((name) => [name, files.get(pathOf(name, PIECE))!]));
  const hash = createHash('sha256');
  for (const piece of pieces.values()) hash.update(piece);
  const edition = BigInt(`0x${hash.digest('hex').slice(0, 12)}`)
    .toString(36)
    .slice(-4);
  for (const name of names) files.delete(pathOf(name, PIECE));
  // In the order of the list, which is that of the words.
  [...placesOf(list, names)]
    .sort(([, a], [, b]) => a - b)
    .forEach(([name, at], number) => {
      const to = rename(list, at, name, edition + number.toString(36).padStart(3, '0'));
      files.set(pathOf(to, PIECE), pieces.get(name)!);
    });
}

/** `fragment/unknown_1234567.pf_fragment` */
const pathOf = (name: string, kind: string): string => `${kind.slice('.pf_'.length)}/${name}${kind}`;

const namesIn = (files: IndexFiles, kind: string): string[] =>
  [...files.keys()]
    .filter((file) => file.endsWith(kind))
    .map((file) => file.slice(file.indexOf('/') + 1, -kind.length))
    .sort();

/**
 * Where each name stands in the list. A byte before it says how long it is (CBOR: 0x60 and the length): where two
 * records had the same hash, one name is the beginning of the other.
 * @throws when one does not stand there exactly once
 */
function placesOf(list: Buffer, names: readonly string[]): Map<string, number> {
  const wanted = new Set(names);
  const found = new Map<string, number>();
  const prefix = prefixOf(names[0]!);
  for (let at = list.indexOf(prefix); at >= 0; at = list.indexOf(prefix, at + 1)) {
    const name = list.toString('latin1', at, at + list[at - 1]! - 0x60);
    if (!wanted.has(name)) continue;
    if (found.has(name)) throw new Error(`搜索索引的目录里「${name}」出现了两次`);
    found.set(name, at);
  }
  const lost = names.find((name) => !found.has(name));
  if (lost) throw new Error(`搜索索引的目录里没有「${lost}」`);
  return found;
}

/** The language, which stands before every hash. */
const prefixOf = (name: string): string => name.slice(0, name.indexOf('_') + 1);

/** Puts `end` where the hash was, as long as it was. Returns the new name. */
function rename(list: Buffer, at: number, name: string, end: string): string {
  const prefix = prefixOf(name);
  const to = prefix + end.padStart(name.length - prefix.length, '0');
  if (to.length !== name.length) throw new Error(`搜索索引的文件太多，「${to}」写不下`);
  list.write(to, at, 'latin1');
  return to;
}
