/** What can be jumped to, by number and by name. */
import { chapterNames } from './cite.ts';
import { fold } from './fold.ts';
import type { Plan } from './plan.ts';
import type { Line } from './search-table.ts';

/** What travels of it; the rest is in the search page's table. */
export interface OutlineData {
  /** Chapter and section id → full name, as `chapterNames` returns it. */
  names: Readonly<Record<string, string>>;
  /** Boxes, tables and subheadings by their printed titles, in reading order. */
  titles: readonly (readonly [id: string, title: string])[];
  /** The document number as printed and the clause that holds it (or the page `.`). */
  number: readonly [text: string, to: string] | null;
  /** Pages there are beside the chapters, by the keys of `PAGES`. */
  pages: readonly string[];
}

export interface Outline extends OutlineData {
  /** Ids of all clauses. */
  ids: ReadonlySet<string>;
  /** Ids of the tables. */
  tables: ReadonlySet<string>;
}

/** @param pages keys of the pages the site has */
export const outlineData = (plan: Plan, pages: readonly string[]): OutlineData => ({
  names: chapterNames(plan),
  titles: titlesOf(plan),
  number: numberOf(plan),
  pages: [...pages],
});

export const outlineOf = (data: OutlineData, lines: readonly Line[]): Outline => ({
  ...data,
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
