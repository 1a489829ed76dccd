/**
 * Names the records of a written Pagefind index by their place in reading order. Pagefind names them by a hash, which
 * nothing compresses: the index's own list and a second one that ties hashes to clauses cost 5 KB before the first
 * result. A name of the same length in the list of records is all it takes; the pieces of the index know records by number.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const SUFFIX = '.pf_fragment';

/**
 * Rewrites `<bundle>/*.pf_meta`: record `ids[12]` becomes `unknown_0000012`.
 * @param ids the records' urls in order
 * @throws when the index does not hold exactly these records, each once
 */
export function nameRecords(bundle: string, ids: readonly string[]): void {
  const place = new Map(ids.map((id, index) => [id, index]));
  const file = path.join(
    bundle,
    readdirSync(bundle).find((name) => name.endsWith('.pf_meta'))!,
  );
  const meta = gunzipSync(readFileSync(file));
  const folder = path.join(bundle, 'fragment');
  const names = readdirSync(folder);
  if (names.length !== ids.length)
    throw new Error(`搜索索引里有 ${names.length} 条记录，应有 ${ids.length} 条`);
  for (const name of names) {
    const text = gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    const record = name.slice(0, -SUFFIX.length);
    const at = meta.indexOf(record);
    const index = place.get(url.replace(/^\//, ''));
    if (index === undefined || at < 0 || meta.indexOf(record, at + 1) >= 0)
      throw new Error(`搜索索引里的记录「${record}」对不上段落「${url}」`);
    const [prefix] = /^[^\d]*_/.exec(record)!;
    meta.write(prefix + String(index).padStart(record.length - prefix.length, '0'), at, 'latin1');
  }
  writeFileSync(file, gzipSync(meta, { level: 9 }));
}
