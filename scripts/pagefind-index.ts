/** Writes one Pagefind index for the search of this site: exact, small to load, its pieces named and sealed. */
import { transform } from 'esbuild';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { BROWSERS } from '../src/site/bundle.ts';
import { repack } from './repack.ts';
import { nameParts } from './search-names.ts';
import { sealIndex } from './seal-index.ts';

/** Pagefind's own user interfaces, its worker, its copies of the texts: not used here. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.(?!unknown)|^fragment$/;

export interface IndexRecord {
  /** Its name; no two are the same. */
  url: string;
  /** Words, with blanks between them. */
  content: string;
  filters?: Record<string, string[]>;
}

/**
 * Pagefind starts with the first index and keeps its size of pieces: call this before, and `close` after.
 * @param size of a piece of the index, in Pagefind's own measure (see `npm run bench`)
 */
export function choosePieces(size: number): void {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(size);
}

/**
 * Writes the index of `records`; the n-th is record n of what the search is told.
 * @param bundle a folder to be made
 * @throws when Pagefind complains, or the index does not hold exactly these records
 */
export async function writeIndex(bundle: string, records: readonly IndexRecord[]): Promise<void> {
  const { createIndex } = await import('pagefind');
  // Pagefind drops any other sign, and a phrase across it could not match.
  const signs = new Set<string>();
  for (const { content } of records)
    for (const [sign] of content.matchAll(/[^\p{L}\p{N}\s]/gu)) signs.add(sign);
  const index = whole(
    await createIndex({ includeCharacters: [...signs].join(''), forceLanguage: 'unknown' }),
  ) as PagefindIndex;
  // All at once: one by one, the way to Pagefind and back takes most of the time.
  const added = records.map((record) => index.addCustomRecord({ ...record, language: 'unknown' }));
  for (const record of await Promise.all(added)) whole(record);
  whole(await index.writeFiles({ outputPath: bundle }));
  await index.deleteIndex();
  nameParts(
    bundle,
    records.map(({ url }) => url),
  );
  for (const name of readdirSync(bundle))
    if (UNUSED.test(name)) rmSync(path.join(bundle, name), { recursive: true });
    else if (/\.(pagefind|pf_meta)$/.test(name)) await repack(path.join(bundle, name));
  sealIndex(bundle);
  const script = path.join(bundle, 'pagefind.js');
  writeFileSync(
    script,
    (await transform(readFileSync(script, 'utf8'), { minify: true, target: BROWSERS })).code,
  );
}

function whole<T extends { errors: string[]; index?: unknown }>(result: T): T['index'] {
  if (result.errors.length > 0) throw new Error(`搜索索引没有建成：${result.errors.join('；')}`);
  return result.index;
}
