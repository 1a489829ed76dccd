/** What the search page knows before it asks the index: a line per clause. */
import { documentName } from '../../naming/citation.ts';
import { chapterNames } from '../../naming/labels.ts';
import { pageOf } from '../../text/clause-id.ts';
import { vocabularyOf } from '../../plan/authoring/schema-plan.ts';
import { changesText } from '../../plan/fidelity/edits.ts';
import { FOLD_VERSION, fold } from '../../search/fold.ts';
import { packNames } from '../../search/jump/pages.ts';
import { NOTICE, PREFACE } from '../../search/jump/titles.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Line } from '../../search/pack.ts';
import { foldedTexts } from '../folded-texts.ts';
import { latenessIn } from './lateness.ts';
import type { SearchTable } from '../../search/table.ts';
import type { Clause } from '../../plan/fidelity/texts.ts';

/** The clauses that are searched, in the order of the index: clause n is record n. */
export const indexedClauses = (plan: Plan): Clause[] => plan.clauses;

/**
 * The table of a plan, a line for each clause of `indexedClauses(plan)`.
 * @param pages keys of the pages the site has
 */
export function searchTable(plan: Plan, pages: readonly string[] = []): SearchTable {
  const parents = new Set(plan.clauses.map((clause) => clause.parent));
  const names = chapterNames(plan);
  const chapters = Object.entries(names).filter(([id]) => id === pageOf(id));
  const labels = Object.entries(plan.labels).filter(([id]) => id !== 'c0');
  const lateness = latenessIn(plan);
  const folded = foldedTexts(plan);
  return {
    fold: FOLD_VERSION,
    plan: plan.id,
    documentName: documentName(plan.meta),
    chapters: Object.fromEntries(chapters),
    ...(labels.length > 0 ? { labels: Object.fromEntries(labels) } : {}),
    misreadings: misreadingsOf(plan),
    called: packNames(pages, [...PREFACE, ...NOTICE, names['c0'] ?? ''], vocabularyOf(plan.meta).home),
    placed: plan.mentions.length > 0,
    defined: definedIn(plan),
    lines: indexedClauses(plan).map((clause, line): Line => {
      const parent = parents.has(clause.id) ? 1 : 0;
      return [
        clause.id,
        clause.kind,
        fold(leadOf(clause)).text.length,
        folded[line]!.length,
        parent,
        lateness(clause),
      ];
    }),
  };
}

/** Words that the plan itself explains, folded, and the line that does. */
function definedIn(plan: Plan): [string, number][] {
  const lines = new Map(indexedClauses(plan).map(({ id }, line) => [id, line]));
  return plan.terms.flatMap(({ word, aliases, defined }) => {
    const line = defined === undefined ? undefined : lines.get(defined);
    return line === undefined
      ? []
      : [word, ...aliases].map((form): [string, number] => [fold(form).text, line]);
  });
}

/** What a clause begins with: all of a heading, the title of a box or table, the run-in words of a paragraph. */
function leadOf({ kind, lead, text }: Clause): string {
  if (kind === 'heading') return text;
  return kind === 'box' || kind === 'table' ? text.split('\n')[0]! : (lead ?? '');
}

/** Misread words that are corrected everywhere: who types 螺祖 means 嫘祖. */
export function misreadingsOf(plan: Plan): [string, string][] {
  return plan.corrections
    .filter((c) => changesText(c) && !c.where)
    .flatMap((c) =>
      [c.found].flat().map((found): [string, string] => [fold(found).text, fold(c.fixed!).text]),
    )
    .filter(([wrong, right]) => wrong.length > 1 && wrong !== right);
}
