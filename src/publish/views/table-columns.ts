/** What the head of a table says of a column, and what a row says in it: a figure of a table with all that names it. */
import type { BlockText } from '../../plan/chapter/chapter-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { ofLast } from '../of-last.ts';

export interface Column {
  /** The words of its head, from above: `“十四五”规划目标`, `2025年`. */
  head: string[];
  /** Of what stood or is to stand at the end of a year. */
  year: number | undefined;
  /** Whether its figures say how much a year brings. */
  yearly: boolean;
}

interface Cell {
  words: string;
  start: number;
  end: number;
  column: number;
}

export interface NamedRow {
  id: string;
  /** What its figures are of: its first cell that is no number, without the number of the item. */
  name: string;
  /** Where its words stand in the row's own text; cells that are empty or hold a dash are left out. */
  cells: Cell[];
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

/**
 * Every row of a plan's tables in words, by its id: its name, then each cell behind its head. What is left empty is left
 * out, and the number of the item.
 */
export const rowsInWords = ofLast(
  (plan: Plan): ReadonlyMap<string, string> =>
    new Map(
      namedTables(plan).flatMap(({ columns, rows }) => rows.map((row) => [row.id, inWords(columns, row)])),
    ),
);

function inWords(columns: readonly Column[], { name, cells }: NamedRow): string {
  const headOf = ({ column }: Cell): string => `${columns[column]?.head}`;
  const first = cells.findIndex(({ words }) => words.endsWith(name));
  const [names, told] = [true, false].map((more) =>
    // What stands under the same head says more of the name.
    cells.slice(first + 1).filter((cell) => (headOf(cell) === headOf(cells[first]!)) === more),
  );
  const called = [name, ...names!.map(({ words }) => words)].join(' ');
  return told!.length > 0 ? `${called}：${withHeads(columns, told!)}` : called;
}

/** Cells behind their heads; what is above several heads is said once: `规划目标 2025年 290，年均增长% 8`. */
export function withHeads(columns: readonly Column[], cells: readonly Cell[]): string {
  let under = '';
  const told = cells.map(({ words, column }) => {
    const head = columns[column]?.head ?? [];
    const above = head.length > 1 ? head[0]! : '';
    const same = above !== '' && above === under;
    under = above;
    return [...(same ? head.slice(1) : head), words].join(' ');
  });
  return told.join('，');
}

/** A cell's words as a number, if they are nothing else. */
export const numberIn = (words: string | undefined): number | undefined =>
  words !== undefined && /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : undefined;
