/** What can be jumped to, by number and by name. */
import type { SearchTable } from '../table.ts';
import { unpackPages, type Page } from './pages.ts';

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
