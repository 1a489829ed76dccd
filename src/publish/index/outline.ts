/** What can be jumped to, by number and by name. */
import { chapterNames } from '../../naming/cite.ts';
import { fold } from '../../search/fold.ts';
import { unpackPages, type Page } from '../../search/jump/pages.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SearchTable } from './search-table.ts';

/** What travels of it; the rest is in the search page's table. */
export interface OutlineData {
  /** Section id → full name, as `chapterNames` returns it. */
  sections: Readonly<Record<string, string>>;
  /** Boxes, tables and subheadings by their printed titles, in reading order. */
  titles: readonly (readonly [id: string, title: string])[];
  /** The document number as printed and the clause that holds it (or the page `.`). */
  number: readonly [text: string, to: string] | null;
}

export interface Outline extends Omit<OutlineData, 'sections'> {
  /** Chapter and section id → full name. */
  names: Readonly<Record<string, string>>;
  /** Pages there are beside the chapters. */
  pages: readonly Page[];
  /** Ids of all clauses. */
  ids: ReadonlySet<string>;
  /** Ids of the tables. */
  tables: ReadonlySet<string>;
}

export const outlineData = (plan: Plan): OutlineData => ({
  sections: Object.fromEntries(Object.entries(chapterNames(plan)).filter(([id]) => id.includes('-'))),
  titles: titlesOf(plan),
  number: numberOf(plan),
});

export const outlineOf = (
  { sections, titles, number }: OutlineData,
  { chapters, called, lines }: Pick<SearchTable, 'chapters' | 'called' | 'lines'>,
): Outline => ({
  names: { ...chapters, ...sections },
  titles,
  number,
  pages: unpackPages(called),
  ids: new Set(lines.map(([id]) => id)),
  tables: new Set(lines.filter(([, kind]) => kind === 'table').map(([id]) => id)),
});

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
