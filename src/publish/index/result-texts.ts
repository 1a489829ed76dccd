/** What results show of the clauses of a plan. */
import { chapterNames } from '../../naming/labels.ts';
import { headingOf, pageOf } from '../../text/clause-id.ts';
import type { Clause } from '../../plan/fidelity/texts.ts';
import type { Plan } from '../../plan/plan.ts';
import { foldedTexts } from '../folded-texts.ts';
import { recordsIn } from './result-records.ts';
import { saidElsewhereIn } from './said-elsewhere.ts';
import { searchPlaces } from './search-places.ts';
import { indexedClauses } from './search-table.ts';
import type { ResultText } from '../../search/result-text.ts';

/** What is shown of each clause of `indexedClauses(plan)`. */
export function resultTexts(plan: Plan): ResultText[] {
  const names = chapterNames(plan);
  const sectionOf = (id: string): string =>
    (headingOf(id) === pageOf(id) ? undefined : names[headingOf(id)]) ?? '';
  const { places, byClause } = searchPlaces(plan);
  const records = recordsIn(plan);
  const folded = foldedTexts(plan);
  const heads = headsIn(plan);
  const elsewhere = saidElsewhereIn(plan);
  return indexedClauses(plan).map((clause, line) => ({
    section: sectionOf(clause.id),
    places: (byClause.get(clause.id) ?? []).map((at) => places[at]!),
    records: records(clause, folded[line]!),
    heads: heads(clause),
    elsewhere: elsewhere.get(line) ?? [],
    text: clause.text,
  }));
}

/** Of a row the title of its table, where it has one, and the heads of its columns. */
function headsIn({ clauses }: Plan): (clause: Clause) => string[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return ({ parent, kind, text }) => {
    const table = kind === 'row' && parent ? byId.get(parent)?.text.split('\n') : undefined;
    if (!table) return [];
    const cells = text.split('\t').length;
    const head = table.slice(0, 3).find((line) => line.split('\t').length === cells && line !== text) ?? '';
    const title = table[0]!.includes('\t') ? '' : table[0]!;
    return [title, ...(head ? head.split('\t') : [])];
  };
}
