/** Writes what the search pages load: indexes and data. Records are clauses, never pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { acrossRecords, acrossTable } from './across-records.ts';
import { fold, spaced } from '../../search/fold.ts';
import type { Plan } from '../../plan/plan.ts';
import { searched } from './search-table.ts';
import { packPlaces, searchPlaces } from './search-places.ts';
import { shownTexts } from './search-text.ts';
import { packShown, type Shown } from '../../search/shown.ts';
import { hasHead, headOf } from '../../search/shown-head.ts';
import type { Clause } from '../../plan/fidelity/texts.ts';
import { toGb18030 } from '../../../scripts/gb18030.ts';
import { choosePieces, writeIndex, type IndexRecord } from './pagefind-index.ts';
import { searchHints, traditional } from './search-hints.ts';
import { writeData } from './search-tables.ts';

/** Small pieces: a query loads few bytes (see `npm run bench`). */
const PIECES = 300;
/** Pairs are many, and all plans together are large: with small pieces their list would be the most of a query. */
const PIECES_ACROSS = 8000;

/**
 * Per plan: `index/` (Pagefind's, without its fragments), `text/<clause>.txt` (GB 18030) for the results on show, and classic
 * scripts that also load from a disk, for those who ask for more than an answer. With several plans, one index across
 * all of them at the root.
 * @param say hears of every folder that is done, and how many plans are
 */
export async function writeSearchIndexes(
  folder: string,
  plans: readonly Plan[],
  say: { index(folder: string): void; at(done: number, all: number): void },
): Promise<void> {
  const { close } = await import('pagefind');
  choosePieces(PIECES);
  for (const [at, plan] of plans.entries()) {
    const target = path.join(folder, plan.id, 'search');
    await writeIndex(path.join(target, 'index'), recordsOf(plan), () => {
      mkdirSync(target, { recursive: true });
      const shown = shownTexts(plan);
      writeData(target, 'texts', shown.map(packShown));
      writeData(target, 'places', packPlaces(plan));
      writeData(target, 'hints', searchHints(plan));
      writeData(target, 'traditional', traditional(plan));
      writeTexts(path.join(target, 'text'), searched(plan), shown);
    });
    say.index(`${plan.id}/search`);
    say.at(at + 1, plans.length);
  }
  await close();
  if (plans.length === 1) return;
  choosePieces(PIECES_ACROSS);
  const target = path.join(folder, 'search');
  await writeIndex(path.join(target, 'index'), acrossRecords(plans));
  writeData(target, 'across', acrossTable(plans));
  say.index('search');
  await close();
}

/** A small text for each clause, and another for the head of each that is long. */
function writeTexts(folder: string, clauses: readonly Clause[], shown: readonly Shown[]): void {
  const write = (name: string, text: Shown): void =>
    writeFileSync(path.join(folder, `${name}.txt`), toGb18030(packShown(text)));
  mkdirSync(folder);
  for (const [n, { id, text }] of clauses.entries()) {
    write(id, shown[n]!);
    if (hasHead(fold(text).text.length)) write(`${id}.head`, headOf(shown[n]!));
  }
}

/** A record per clause, its words single characters, so that any run of characters is found. */
function recordsOf(plan: Plan): IndexRecord[] {
  const { places, byClause } = searchPlaces(plan);
  return searched(plan).map(({ id, chapter, kind, text }) => ({
    url: id,
    content: spaced(fold(text).text),
    filters: {
      chapter: [String(chapter)],
      kind: [kind],
      place: (byClause.get(id) ?? []).map((at) => places[at]!.name),
    },
  }));
}
