/** Writes a Pagefind index and the search page's own two files for every plan. Records are clauses, never pages. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { fold, spaced } from '../src/plan/fold.ts';
import type { Plan } from '../src/plan/plan.ts';
import { searched, searchTable } from '../src/plan/search-table.ts';
import { getPlans } from '../src/site/plans.ts';

/** Small pieces: a query loads few bytes (see `npm run bench`). Pagefind reads this when it starts. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '500';

/** Pagefind's own user interfaces and its worker: not used here. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.(?!unknown)/;

export async function writeSearchIndexes(folder: string): Promise<void> {
  const { close } = await import('pagefind');
  for (const plan of getPlans()) {
    const target = path.join(folder, plan.id, 'search');
    const bundle = path.join(target, 'index');
    await writeIndex(plan, bundle);
    const table = searchTable(plan, recordsOf(plan, bundle));
    const texts = searched(plan).map(({ text }) => text);
    mkdirSync(target, { recursive: true });
    writeFileSync(path.join(target, 'table.js'), `planbook.table=${JSON.stringify(table)}\n`);
    writeFileSync(path.join(target, 'texts.js'), `planbook.texts=${JSON.stringify(texts)}\n`);
  }
  await close();
}

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
  for (const { clause, folded } of clauses)
    whole(
      await index.addCustomRecord({
        url: clause.id,
        content: spaced(folded),
        language: 'unknown',
        meta: { text: clause.text },
        filters: { chapter: [String(clause.chapter)], kind: [clause.kind] },
      }),
    );
  whole(await index.writeFiles({ outputPath: bundle }));
  for (const name of readdirSync(bundle)) if (UNUSED.test(name)) rmSync(path.join(bundle, name));
  await index.deleteIndex();
}

/** The record's id of every clause, read back from what Pagefind wrote. */
function recordsOf(plan: Plan, bundle: string): string[] {
  const byClause = new Map<string, string>();
  const folder = path.join(bundle, 'fragment');
  for (const name of readdirSync(folder)) {
    const text = gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    byClause.set(url.replace(/^\//, ''), name.replace(/^unknown_|\.pf_fragment$/g, ''));
  }
  return searched(plan).map(({ id }) => {
    const record = byClause.get(id);
    if (!record) throw new Error(`搜索索引里没有 ${id}`);
    return record;
  });
}

function whole<T extends { errors: string[]; index?: unknown }>(result: T): T['index'] {
  if (result.errors.length > 0) throw new Error(`搜索索引没有建成：${result.errors.join('；')}`);
  return result.index;
}
