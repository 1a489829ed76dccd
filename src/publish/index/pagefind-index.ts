/** Makes one Pagefind index for the search of this site: exact, small to load, its pieces named and sealed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { BROWSERS } from '../browsers.ts';
import { nameParts, type IndexFiles } from './pagefind-names.ts';
import { sealIndex } from './seal-index.ts';

/** Pagefind's own user interfaces, its worker, its copies of the texts: not used here. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.(?!unknown)|^fragment\//;

/**
 * Pagefind's program, half of what a first answer loads, as `zopfli --i50` packs it: 2.5 KB smaller than Pagefind does,
 * and too slow for every build.
 */
const PROGRAM = path.join('src', 'publish', 'index', 'pagefind-program.gz');

export interface IndexRecord {
  /** Its name; no two are the same. */
  url: string;
  /** Words, with blanks between them. */
  content: string;
}

/**
 * The index of `records`; the n-th is record n of what the search is told.
 * @param edition mark of the edition, which its files bear in their names
 * @param size of its pieces, in Pagefind's own measure (see `npm run bench`)
 * @param first number of the first record, where they are a part
 * @throws when Pagefind complains, or the index does not hold exactly these records
 */
export async function indexOf(
  records: readonly IndexRecord[],
  edition: string,
  size: number,
  first = 0,
): Promise<IndexFiles> {
  const files = await pagefindFiles(records, size);
  nameParts(
    files,
    records.map(({ url }) => url),
    edition,
    first,
  );
  for (const name of files.keys()) if (UNUSED.test(name)) files.delete(name);
  const program = files.get('wasm.unknown.pagefind')!;
  files.set('wasm.unknown.pagefind', packedSmaller(program));
  sealIndex(files);
  files.set('pagefind.js', await minified(files.get('pagefind.js')!));
  return files;
}

/** What a further part takes from the first one. */
const PROGRAMS = /^pagefind\.js$|^wasm\./;

/**
 * As `indexOf`, in parts of at most `most` records, made one after the other: what Pagefind holds in memory grows with
 * the records of an index. The second part stands in the folder `2/` of the first; Pagefind merges them when it searches.
 */
export async function indexInParts(
  records: readonly IndexRecord[],
  edition: string,
  size: number,
  most: number,
): Promise<IndexFiles> {
  const files: IndexFiles = new Map();
  for (let first = 0; first < records.length; first += most) {
    const part = await indexOf(records.slice(first, first + most), edition, size, first);
    const folder = first === 0 ? '' : `${first / most + 1}/`;
    for (const [name, bytes] of part) if (!folder || !PROGRAMS.test(name)) files.set(folder + name, bytes);
  }
  return files;
}

/** What Pagefind itself makes of the records. */
async function pagefindFiles(records: readonly IndexRecord[], size: number): Promise<IndexFiles> {
  const { createIndex, close } = await import('pagefind');
  // Pagefind's program reads it when it starts, which is with the first index after it was closed.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size);
  try {
    const { index } = whole(
      await createIndex({ includeCharacters: signsOf(records), forceLanguage: 'unknown' }),
    ) as { index: PagefindIndex; errors: string[] };
    // All at once: one by one, the way to Pagefind and back takes most of the time.
    const added = records.map((record) => index.addCustomRecord({ ...record, language: 'unknown' }));
    for (const record of await Promise.all(added)) whole(record);
    const { files } = whole(await index.getFiles());
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

/** Pagefind drops any other sign, and a phrase across it could not match. */
const signsOf = (records: readonly IndexRecord[]): string =>
  [...new Set(records.flatMap(({ content }) => content.match(/[^\p{L}\p{N}\s]/gu) ?? []))].join('');

/** The same program packed smaller; as it came, where it is another one than is kept here. */
function packedSmaller(program: Uint8Array): Uint8Array {
  const kept = readFileSync(PROGRAM);
  return gunzipSync(kept).equals(gunzipSync(program)) ? kept : program;
}

/** Without what it would tell a developer's console: the search says by itself what did not arrive. */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  const { transform } = await import('esbuild');
  const { code } = await transform(script, {
    minify: true,
    format: 'esm',
    target: BROWSERS,
    drop: ['console'],
  });
  return new TextEncoder().encode(code);
}

/** Pagefind's answer. Throws what it complains of. */
function whole<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`搜索索引没有建成：${answer.errors.join('；')}`);
  return answer;
}
