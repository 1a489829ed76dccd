/** What can be jumped to, by number and by name. */
import type { Labels } from '../../text/labels.ts';
import type { SearchTable } from '../table.ts';
import { headsIn, type Head } from './printed.ts';
import { unpackPages, type NamedPage } from './pages.ts';

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
  /** Id of a chapter, part, annex or section → full name. */
  names: Readonly<Record<string, string>>;
  /** What is counted of them. */
  heads: readonly Head[];
  /** What they are called where that is not as usual, and what stands before the first chapter. */
  labels: Labels;
  /** Pages there are beside the chapters. */
  pages: readonly NamedPage[];
  /** Ids of all clauses. */
  ids: ReadonlySet<string>;
  /** Ids of the tables. */
  tables: ReadonlySet<string>;
}

export function outlineOf(
  { sections, titles, number }: OutlineData,
  { chapters, labels, called, lines }: Pick<SearchTable, 'chapters' | 'labels' | 'called' | 'lines'>,
): Outline {
  const names = { ...chapters, ...sections };
  return {
    names,
    heads: headsIn(names),
    labels: { ...labels, ...(chapters['c0'] === undefined ? {} : { c0: chapters['c0'] }) },
    titles,
    number,
    pages: unpackPages(called),
    ids: new Set(lines.map(([id]) => id)),
    tables: new Set(lines.filter(([, kind]) => kind === 'table').map(([id]) => id)),
  };
}
