/** What the search page knows before it asks the index: a line per clause, names of places in the book. */
import { sourceName } from './citation.ts';
import { chapterNames } from './cite.ts';
import { changesText } from './edits.ts';
import { FOLD_VERSION, fold } from './fold.ts';
import type { Plan } from './plan.ts';
import type { PackedLines } from './search-pack.ts';
import { searchPlaces } from './search-places.ts';
import type { Clause } from './texts.ts';

/** `[id, kind, lead, length, parent, places]`; lengths are folded, `parent` is 1 for boxes and tables. */
export type Line = [id: string, kind: string, lead: number, length: number, parent: 0 | 1, places: number[]];

export interface SearchTable {
  fold: number;
  plan: string;
  /** `《…》（西政〔2021〕8号）` */
  source: string;
  /** Chapter and section id → name. */
  names: Record<string, string>;
  /** Misreadings and the word they stand for, folded. */
  readings: [string, string][];
  places: string[];
  lines: Line[];
  /** Boxes, tables and subheadings by their printed titles, in reading order. */
  titles: [id: string, title: string][];
  /** The document number as printed and the clause that holds it. */
  number: [text: string, to: string] | null;
  /** Pages beside the chapters, by the keys of `PAGES`. */
  pages: string[];
}

/** The table as it travels. */
export type PackedTable = Omit<SearchTable, 'lines'> & { lines: PackedLines };

/** Clauses in the order of their records: the n-th is record n of the index. */
export const searched = (plan: Plan): Clause[] => plan.clauses;

/**
 * The table of a plan, a line for each clause of `searched(plan)`.
 * @param pages keys of the pages the site has
 */
export function searchTable(plan: Plan, pages: readonly string[] = []): SearchTable {
  const parents = new Set(plan.clauses.map((clause) => clause.parent));
  const places = searchPlaces(plan);
  return {
    fold: FOLD_VERSION,
    plan: plan.id,
    source: sourceName(plan.meta),
    names: chapterNames(plan),
    readings: readingsOf(plan),
    places: places.names,
    lines: searched(plan).map((clause): Line => {
      const { text } = fold(clause.text);
      const lead = clause.kind === 'heading' ? text.length : clause.lead ? fold(clause.lead).text.length : 0;
      const parent = parents.has(clause.id) ? 1 : 0;
      return [clause.id, clause.kind, lead, text.length, parent, places.byClause.get(clause.id) ?? []];
    }),
    titles: titlesOf(plan),
    number: numberOf(plan),
    pages: [...pages],
  };
}

function titlesOf({ chapters }: Plan): [string, string][] {
  return chapters
    .flatMap(({ blocks }) => blocks)
    .filter(({ id, kind }) => kind === 'box' || kind === 'table' || (kind === 'heading' && /-p\d+$/.test(id)))
    .map(({ id, pieces }): [string, string] => [id, pieces[0]?.text ?? ''])
    .filter(([, title]) => title !== '');
}

function numberOf({ meta, clauses }: Plan): [string, string] | null {
  if (!meta.number) return null;
  const printed = fold(meta.number).text;
  const clause = clauses.find(({ chapter, text }) => chapter === 0 && fold(text).text === printed);
  return [meta.number, clause?.id ?? '.'];
}

/** Misread words that are corrected everywhere: who types 螺祖 means 嫘祖. */
function readingsOf(plan: Plan): [string, string][] {
  return plan.corrections
    .filter((c) => changesText(c) && !c.where)
    .flatMap((c) =>
      [c.found].flat().map((found): [string, string] => [fold(found).text, fold(c.fixed!).text]),
    )
    .filter(([wrong, right]) => wrong.length > 1 && wrong !== right);
}
