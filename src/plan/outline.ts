/** What can be jumped to, taken from the search page's table. */
import type { SearchTable } from './search-table.ts';

export interface Outline {
  /** Chapter and section id → full name, as `chapterNames` returns it. */
  names: Readonly<Record<string, string>>;
  /** Boxes, tables and subheadings by their printed titles, in reading order. */
  titles: readonly (readonly [id: string, title: string])[];
  /** Ids of all clauses. */
  ids: ReadonlySet<string>;
  /** Ids of the tables. */
  tables: ReadonlySet<string>;
  /** The document number as printed and the clause that holds it (or the page `.`). */
  number: readonly [text: string, to: string] | null;
  /** Pages there are, by the keys of `PAGES`. */
  pages: readonly string[];
}

export const outlineOf = ({ names, titles, number, pages, lines }: SearchTable): Outline => ({
  names,
  titles,
  number,
  pages,
  ids: new Set(lines.map(([id]) => id)),
  tables: new Set(lines.filter(([, kind]) => kind === 'table').map(([id]) => id)),
});
