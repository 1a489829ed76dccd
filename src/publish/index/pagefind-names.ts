/**
 * Rewrites the list of a Pagefind index so that it compresses. Pagefind names records and pieces by hashes, which
 * nothing compresses: they were a third of what it loads before the first result. Here a record is named by its place in
 * reading order and a piece by the edition and its number, and every record counts as one word long: how long it is
 * Pagefind asks only for an order of its own. The pieces know records by number, so only the list changes.
 */
import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Files of an index, by their path in it. */
export type IndexFiles = Map<string, Uint8Array>;

/** What stands before whatever Pagefind packs. */
const MARK = 'pagefind_dcd';

/** What is known of the list, which is CBOR; the rest is kept as it is. */
type List = [
  version: string,
  records: [name: string, length: number, ...unknown[]][],
  pieces: [from: string, to: string, name: string][],
  ...unknown[],
];

/**
 * Renames in the list, and the pieces themselves: record `ids[12]` becomes `012`, a piece `3f9a1c2ek3x001`.
 * @param ids the records' urls in order
 * @param edition mark of the edition: the search takes no piece of another one
 * @param first number of the first record
 * @throws when the index does not hold exactly these records, each once
 */
export function nameParts(files: IndexFiles, ids: readonly string[], edition: string, first: number): void {
  const file = [...files.keys()].find((name) => name.endsWith('.pf_meta'))!;
  const bytes = gunzipSync(files.get(file)!);
  const [version, records, pieces, ...rest] = decode(bytes.subarray(MARK.length)) as List;
  const list: List = [
    version,
    nameRecords(records, files, ids, first),
    namePieces(pieces, files, edition),
    ...rest,
  ];
  files.delete(file);
  files.set(
    nameList(file, files, edition),
    gzipSync(Buffer.concat([Buffer.from(MARK), encode(list)]), { level: 9 }),
  );
}

function nameRecords(records: List[1], files: IndexFiles, ids: readonly string[], first: number): List[1] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const seen = new Set<number>();
  const named = records.map(([name, length, ...rest]): List[1][number] => {
    if (typeof length !== 'number') throw new Error('搜索索引的目录不是 Pagefind 1.6 的样子');
    const text = gunzipSync(files.get(`fragment/${name}.pf_fragment`)!).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    const index = place.get(url.replace(/^\//, ''));
    if (index === undefined) throw new Error(`搜索索引里的记录「${name}」对不上段落「${url}」`);
    seen.add(index);
    return [number(first + index), 1, ...rest];
  });
  if (seen.size !== ids.length || records.length !== ids.length)
    throw new Error(`搜索索引里有 ${records.length} 条记录，应有 ${ids.length} 条`);
  return named;
}

/** `pagefind.unknown_2d5f.pf_meta` → `pagefind.3f9a1c2e_unknown_2d5f.pf_meta`, also where Pagefind looks the name up. */
function nameList(file: string, files: IndexFiles, edition: string): string {
  const entry = [...files.keys()].find((name) => name.endsWith('-entry.json'))!;
  const hash = /^pagefind\.(.+)\.pf_meta$/.exec(file)![1]!;
  const text = new TextDecoder().decode(files.get(entry));
  files.set(entry, new TextEncoder().encode(text.replace(`"${hash}"`, `"${edition}_${hash}"`)));
  return file.replace(hash, `${edition}_${hash}`);
}

/** Edition and checksum of all stand in the name, so that no cache can give a piece of another one. */
function namePieces(pieces: List[2], files: IndexFiles, edition: string): List[2] {
  const hash = createHash('sha256');
  for (const [, , name] of pieces) hash.update(files.get(fileOf(name))!);
  const sum = BigInt(`0x${hash.digest('hex').slice(0, 12)}`)
    .toString(36)
    .slice(-4);
  return pieces.map(([from, to, name], place) => {
    const named = edition + sum + number(place);
    files.set(fileOf(named), files.get(fileOf(name))!);
    files.delete(fileOf(name));
    return [from, to, named];
  });
}

const fileOf = (piece: string): string => `index/${piece}.pf_index`;

const number = (place: number): string => String(place).padStart(3, '0');
