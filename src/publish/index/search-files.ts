/** What the search pages load: indexes and data. Records are clauses, never pages. */
import { acrossRecords, acrossTable } from './across-records.ts';
import { packFigures } from '../../search/answer/figures.ts';
import { spaced } from '../../search/fold.ts';
import { hasHead, headOf } from '../../search/result-head.ts';
import { packHints } from '../../search/suggest/packed-hints.ts';
import { withEdition } from '../../search/of-edition.ts';
import { packResultText, type ResultText } from '../../search/result-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { editionOf, markOfAll } from '../data/edition.ts';
import { foldedTexts } from '../folded-texts.ts';
import { indexInParts, indexOf, type IndexRecord } from './pagefind-index.ts';
import { searchHints, traditional } from './search-hints.ts';
import { packPlaces } from './search-places.ts';
import { indexedClauses } from './search-table.ts';
import { script, searchTables } from './search-tables.ts';
import { resultTexts } from './result-texts.ts';
import { verifyData } from './verify-data.ts';

/** Small pieces: a query loads few bytes (see `npm run bench`). */
const PIECES = 300;
/** Pairs are many, and all plans together are large: with small pieces their list would be the most of a query. */
const PIECES_ACROSS = 8000;
/** Pagefind takes some 115 KB of memory for each, 1.8 GB for a part. Up to some thirty-five plans the index is one. */
const RECORDS_IN_A_PART = 16_000;

/** Files by their path in the folder they belong into. */
export type Files = Map<string, Uint8Array | string>;

/**
 * What belongs into a plan's `search/`: `index/` (Pagefind's, without its fragments), `text/<clause>.txt` for the results on
 * show, and classic scripts that also load from a disk, for those who ask for more than an answer.
 * @param hasPage whether the site has a page of the plan, such as `goals/`: only those can be offered
 */
export async function searchFiles(plan: Plan, hasPage: (page: string) => boolean): Promise<Files> {
  const shown = resultTexts(plan);
  const { mark } = editionOf(plan);
  const { hints, spelling } = searchHints(plan);
  return new Map<string, Uint8Array | string>([
    ...inFolder('index', await indexOf(recordsOf(plan), mark, PIECES)),
    ...inFolder('text', texts(plan, shown, mark)),
    ...searchTables(plan, hasPage),
    script('texts', mark, shown.map(packResultText)),
    script('places', mark, packPlaces(plan)),
    script('hints', mark, packHints(hints)),
    script('spelling', mark, spelling),
    script('figures', mark, packFigures(foldedTexts(plan))),
    script('traditional', mark, traditional(plan)),
    script('verify', mark, verifyData(plan)),
  ]);
}

/**
 * What belongs into the site's own `search/`, where there are several plans.
 * @param most how many clauses a part of the index has
 */
export async function acrossFiles(plans: readonly Plan[], most = RECORDS_IN_A_PART): Promise<Files> {
  const mark = markOfAll(plans);
  const records = acrossRecords(plans);
  const parts = Math.ceil(records.length / most);
  // A question loads a piece of every part.
  const size = Math.ceil(PIECES_ACROSS / parts);
  return new Map<string, Uint8Array | string>([
    ...inFolder('index', await indexInParts(records, mark, size, most)),
    script('across', mark, acrossTable(plans, parts)),
  ]);
}

const inFolder = <T>(folder: string, files: Iterable<[string, T]>): [string, T][] =>
  [...files].map(([name, content]) => [`${folder}/${name}`, content]);

/** A small text for each clause, and another for the head of each that is long. */
function texts(plan: Plan, shown: readonly ResultText[], mark: string): [file: string, text: string][] {
  const folded = foldedTexts(plan);
  const pack = (what: ResultText): string => withEdition(mark, packResultText(what));
  return indexedClauses(plan).flatMap(({ id }, n): [string, string][] => [
    [`${id}.txt`, pack(shown[n]!)],
    ...(hasHead(folded[n]!.length)
      ? ([[`${id}.head.txt`, pack(headOf(shown[n]!))]] as [string, string][])
      : []),
  ]);
}

/** A record per clause, its words single characters, so that any run of characters is found. */
const recordsOf = (plan: Plan): IndexRecord[] => {
  const folded = foldedTexts(plan);
  return indexedClauses(plan).map(({ id }, n) => ({ url: id, content: spaced(folded[n]!) }));
};
