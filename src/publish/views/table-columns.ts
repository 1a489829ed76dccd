/** What the head of a table says of a column, and what a row says in it: a figure of a table with all that names it. */
import type { BlockText } from '../../plan/chapter/chapter-text.ts';
import type { Plan } from '../../plan/plan.ts';

export interface Column {
  /** The words of its head, from above: `“十四五”规划目标`, `2025年`. */
  head: string[];
  /** Of what stood or is to stand at the end of a year. */
  year: number | undefined;
  /** Whether its figures say how much a year brings. */
  yearly: boolean;
}

export interface NamedRow {
  id: string;
  /** What its figures are of: its first cell that is no number, without the number of the item. */
  name: string;
  /** Where its words stand in the row's own text; cells that are empty or hold a dash are left out. */
  cells: { words: string; start: number; end: number; column: number }[];
}

/** A table that has a head. */
export interface NamedTable {
  id: string;
  /** Its title up to the colon, `专栏 1-1`; empty where it has none. */
  label: string;
  columns: Column[];
  rows: NamedRow[];
}

/** The tables of a plan, in reading order. */
export const namedTables = ({ chapters }: Plan): NamedTable[] =>
  chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table').map(tableText));

function tableText({ id, ownText, cells = [], children }: BlockText): NamedTable {
  const title = ownText.slice(0, cells[0]?.[0]?.start ?? 0).trim();
  const width = Math.max(0, ...cells.flat().map(({ column, columns }) => column + columns));
  const columns = Array.from({ length: width }, (_, x): Column => {
    const head = cells.flatMap((row) =>
      row.flatMap(({ start, end, column, columns: n }) =>
        column <= x && x < column + n && end > start ? ownText.slice(start, end).trim() : [],
      ),
    );
    const year = /(?:19|20)\d\d(?=年)/.exec(head.join(' '))?.[0];
    const yearly = /年均|每年/.test(head.join(' '));
    return { head, year: year && !yearly ? Number(year) : undefined, yearly };
  });
  return { id, label: title.split(/[：:]/)[0]!.trim(), columns, rows: children.map(rowText) };
}

function rowText({ id, ownText, cells = [] }: BlockText): NamedRow {
  const all = cells.flat().map(({ start, end, column }) => {
    return { words: ownText.slice(start, end).trim(), start, end, column };
  });
  const name = all.find(({ words }) => words !== '' && !/^[\d.]+$/.test(words))?.words ?? '';
  return {
    id,
    name: name.replace(/^\d+[、.．]\s*/, ''),
    cells: all.filter(({ words }) => !/^[-—－–\s]*$/.test(words)),
  };
}

/** A cell's words as a number, if they are nothing else. */
export const numberIn = (words: string | undefined): number | undefined =>
  words !== undefined && /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : undefined;
