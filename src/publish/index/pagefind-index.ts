/** Writes one Pagefind index for the search of this site: exact, small to load, its pieces named and sealed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { BROWSERS } from '../browsers.ts';
import { kept } from '../../../scripts/kept.ts';
import { repack } from '../../../scripts/repack.ts';
import { nameParts, type IndexFiles } from './pagefind-names.ts';
import { sealIndex } from './seal-index.ts';

/** Pagefind's own user interfaces, its worker, its copies of the texts: not used here. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.(?!unknown)|^fragment\//;

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
 * @param meanwhile what there is to do while Pagefind works
 * @throws when Pagefind complains, or the index does not hold exactly these records
 */
export async function writeIndex(
  bundle: string,
  records: readonly IndexRecord[],
  meanwhile: () => void = () => {},
): Promise<void> {
  const { createIndex } = await import('pagefind');
  // Pagefind drops any other sign, and a phrase across it could not match.
  const signs = new Set<string>();
  for (const { content } of records)
    for (const [sign] of content.matchAll(/[^\p{L}\p{N}\s]/gu)) signs.add(sign);
  const { index } = whole(
    await createIndex({ includeCharacters: [...signs].join(''), forceLanguage: 'unknown' }),
  ) as { index: PagefindIndex; errors: string[] };
  // All at once: one by one, the way to Pagefind and back takes most of the time.
  const added = records.map((record) => index.addCustomRecord({ ...record, language: 'unknown' }));
  for (const record of await Promise.all(added)) whole(record);
  const files: IndexFiles = new Map();
  const built = index.getFiles();
  meanwhile();
  for (const { path: name, content } of whole(await built).files) files.set(name, content);
  await index.deleteIndex();
  nameParts(
    files,
    records.map(({ url }) => url),
  );
  for (const [name, bytes] of files)
    if (UNUSED.test(name)) files.delete(name);
    else if (/\.(pagefind|pf_meta)$/.test(name))
      files.set(name, await repack(bytes, name.endsWith('.pagefind')));
  sealIndex(files);
  files.set('pagefind.js', await onlyNeeded(files.get('pagefind.js')!));
  for (const folder of new Set([...files.keys()].map((name) => path.dirname(name))))
    mkdirSync(path.join(bundle, folder), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(bundle, name), bytes);
}

/** What `src/browser/search/index.ts` asks of Pagefind's script. */
const NEEDED = "export { init, options, search } from 'pagefind'";
const BUNDLED = { bundle: true, minify: true, write: false, format: 'esm', target: BROWSERS } as const;

/** Pagefind's script with what is asked of it and no more. */
const onlyNeeded = (script: Uint8Array): Promise<Uint8Array> =>
  kept([script, NEEDED, JSON.stringify(BUNDLED)], async () => {
    const { build } = await import('esbuild');
    const { outputFiles } = await build({
      ...BUNDLED,
      stdin: { contents: NEEDED },
      plugins: [
        {
          name: 'as-given',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^pagefind$/ }, ({ path }) => ({ path, namespace: 'given' }));
            onLoad({ filter: /./, namespace: 'given' }, () => ({ contents: script }));
          },
        },
      ],
    });
    return outputFiles[0]!.contents;
  });

/** Pagefind's answer. Throws what it complains of. */
function whole<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`搜索索引没有建成：${answer.errors.join('；')}`);
  return answer;
}
