/** Writes a Pagefind index and the search page's own three files for every plan. Records are clauses, never pages. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import type { PagefindIndex } from 'pagefind';
import { fold, spaced } from '../src/plan/fold.ts';
import { PAGES } from '../src/plan/jump-pages.ts';
import type { Plan } from '../src/plan/plan.ts';
import { packLines } from '../src/plan/search-pack.ts';
import { searched, searchTable, type PackedTable } from '../src/plan/search-table.ts';
import { BROWSERS } from '../src/site/bundle.ts';
import { searchPlaces } from '../src/plan/search-places.ts';
import { getPlans } from '../src/site/plans.ts';
import { searchHints } from './search-hints.ts';
import { nameRecords } from './search-records.ts';

/** Small pieces: a query loads few bytes (see `npm run bench`). Pagefind reads this when it starts. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '300';

/** Pagefind's own user interfaces, its worker, its copies of the texts: not used here. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.(?!unknown)|^fragment$/;

/**
 * Per plan: `index/` (Pagefind's, without its fragments), `text/<clause>.txt` for the results on show, and two classic
 * scripts that also load from a disk: `table.js`, and `texts.js` with all texts.
 */
export async function writeSearchIndexes(folder: string): Promise<void> {
  const { close } = await import('pagefind');
  for (const plan of getPlans()) {
    const target = path.join(folder, plan.id, 'search');
    await writeIndex(plan, path.join(target, 'index'));
    const table = searchTable(plan, pagesIn(path.join(folder, plan.id)));
    const packed: PackedTable = { ...table, lines: packLines(table.lines) };
    writeFileSync(path.join(target, 'table.js'), `planbook.table=${JSON.stringify(packed)}\n`);
    const texts = searched(plan).map(({ text }) => text);
    writeFileSync(path.join(target, 'hints.js'), `planbook.hints=${JSON.stringify(searchHints(plan))}\n`);
    writeFileSync(path.join(target, 'texts.js'), `planbook.texts=${JSON.stringify(texts)}\n`);
    mkdirSync(path.join(target, 'text'));
    for (const { id, text } of searched(plan)) writeFileSync(path.join(target, 'text', `${id}.txt`), text);
  }
  await close();
}

/** Pages that were built for a plan: only they can be offered. */
const pagesIn = (folder: string): string[] =>
  PAGES.map(([page]) => page).filter((page) => existsSync(path.join(folder, page, 'index.html')));

async function writeIndex(plan: Plan, bundle: string): Promise<void> {
  const { createIndex } = await import('pagefind');
  const clauses = searched(plan).map((clause) => ({ clause, folded: fold(clause.text).text }));
  // Pagefind drops any other sign, and a phrase across it could not match.
  const signs = [...new Set(clauses.flatMap(({ folded }) => [...folded]))].filter(
    (c) => !/[\p{L}\p{N}]/u.test(c),
  );
  const index = whole(
    await createIndex({ includeCharacters: signs.join(''), forceLanguage: 'unknown' }),
  ) as PagefindIndex;
  const places = searchPlaces(plan);
  // All at once: one by one, the way to Pagefind and back takes most of the time.
  const records = clauses.map(({ clause, folded }) =>
    index.addCustomRecord({
      url: clause.id,
      content: spaced(folded),
      language: 'unknown',
      filters: {
        chapter: [String(clause.chapter)],
        kind: [clause.kind],
        place: (places.byClause.get(clause.id) ?? []).map((at) => places.names[at]!),
      },
    }),
  );
  for (const record of await Promise.all(records)) whole(record);
  whole(await index.writeFiles({ outputPath: bundle }));
  await index.deleteIndex();
  nameRecords(
    bundle,
    clauses.map(({ clause }) => clause.id),
  );
  for (const name of readdirSync(bundle))
    if (UNUSED.test(name)) rmSync(path.join(bundle, name), { recursive: true });
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
