/** Writes a Pagefind index and the search page's own three files for every plan. Records are clauses, never pages. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import type { PagefindIndex } from 'pagefind';
import { fold, spaced } from '../src/plan/fold.ts';
import { PAGES } from '../src/plan/jump-pages.ts';
import { outlineData } from '../src/plan/outline.ts';
import type { Plan } from '../src/plan/plan.ts';
import { packLines } from '../src/plan/search-pack.ts';
import { searched, searchTable, type PackedTable } from '../src/plan/search-table.ts';
import { BROWSERS } from '../src/site/bundle.ts';
import { packPlaces, searchPlaces } from '../src/plan/search-places.ts';
import { shownTexts } from '../src/plan/search-text.ts';
import { packShown } from '../src/plan/shown.ts';
import { getPlans } from '../src/site/plans.ts';
import { searchHints } from './search-hints.ts';
import { repack } from './repack.ts';
import { sealIndex } from './seal-index.ts';
import { nameParts } from './search-names.ts';

/** Small pieces: a query loads few bytes (see `npm run bench`). Pagefind reads this when it starts. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '300';

/** Pagefind's own user interfaces, its worker, its copies of the texts: not used here. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.(?!unknown)|^fragment$/;

/**
 * Per plan: `index/` (Pagefind's, without its fragments), `text/<clause>.txt` for the results on show, and classic
 * scripts that also load from a disk, for those who ask for more than an answer.
 * @param said hears how many plans are done
 */
export async function writeSearchIndexes(
  folder: string,
  said: (done: number, all: number) => void = () => {},
): Promise<void> {
  const { close } = await import('pagefind');
  const plans = getPlans();
  for (const [at, plan] of plans.entries()) {
    const target = path.join(folder, plan.id, 'search');
    await writeIndex(plan, path.join(target, 'index'));
    const shown = shownTexts(plan).map(packShown);
    writeData(target, 'texts', shown);
    writeData(target, 'places', packPlaces(plan));
    writeData(target, 'hints', searchHints(plan));
    mkdirSync(path.join(target, 'text'));
    searched(plan).forEach(({ id }, n) => writeFileSync(path.join(target, 'text', `${id}.txt`), shown[n]!));
    said(at + 1, plans.length);
  }
  await close();
}

/** Per plan `table.js` for every answer and `outline.js`, which say what pages the site has: they must be there. */
export function writeSearchTables(folder: string): void {
  for (const plan of getPlans()) {
    const pages = pagesIn(path.join(folder, plan.id));
    const table = searchTable(plan, pages);
    const target = path.join(folder, plan.id, 'search');
    writeData(target, 'table', { ...table, lines: packLines(table.lines) } satisfies PackedTable);
    writeData(target, 'outline', outlineData(plan, pages));
  }
}

/** A classic script that hands its data over by name; the search page listens. */
const writeData = (folder: string, name: string, data: unknown): void =>
  writeFileSync(path.join(folder, `${name}.js`), `planbook.${name}=${JSON.stringify(data)}\n`);

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
        place: (places.byClause.get(clause.id) ?? []).map((at) => places.places[at]!.name),
      },
    }),
  );
  for (const record of await Promise.all(records)) whole(record);
  whole(await index.writeFiles({ outputPath: bundle }));
  await index.deleteIndex();
  nameParts(
    bundle,
    clauses.map(({ clause }) => clause.id),
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
