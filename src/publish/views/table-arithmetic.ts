/** Recomputes what a table says twice: yearly growth from two of its years, the share of two sectors from all three. */
import type { Plan } from '../../plan/plan.ts';
import { numberIn, namedTables, type Column, type NamedRow, type NamedTable } from './table-columns.ts';

export interface CellCheck {
  /** The row. */
  clause: string;
  name: string;
  /** The head of the column that is recomputed. */
  column: string;
  formula: string;
  /** Rounded to two decimals, with its unit. */
  result: string;
  /** As the cell has it, with the unit that its head or its row has. */
  stated: string;
}

export interface TableChecks {
  id: string;
  label: string;
  checks: CellCheck[];
}

/** The tables in which something can be recomputed. */
export const tableChecks = (plan: Plan): TableChecks[] =>
  namedTables(plan).flatMap((table) => {
    const checks = table.rows.flatMap((row) => [...growthIn(table, row), ...sharesIn(table, row)]);
    return checks.length > 0 ? [{ id: table.id, label: table.label, checks }] : [];
  });

const rounded = (value: number): number => Math.round(value * 100) / 100;
const said = ({ head }: Column): string => head.join(' ');
const cellIn = ({ cells }: NamedRow, column: number): string | undefined =>
  cells.find((cell) => cell.column === column)?.words;

const withUnit = (words: string, heads: string): string =>
  heads.includes('%') && !words.includes('%') ? `${words}%` : words;

/**
 * Yearly growth between the table's first year and the year to the left of the growth, under the same head. Of a
 * share, in percentage points.
 */
function growthIn({ columns }: NamedTable, row: NamedRow): CellCheck[] {
  const years = columns.flatMap(({ year }) => year ?? []);
  const first = columns.findIndex(({ year }) => year === Math.min(...years));
  return columns.flatMap((column, x): CellCheck[] => {
    if (!column.yearly) return [];
    const at = columns.findLastIndex(
      ({ year, head }, k) => year !== undefined && k < x && (head.length < 2 || head[0] === column.head[0]),
    );
    const [base, reached, stated] = [first, at, x].map((k) => numberIn(cellIn(row, k)));
    const span = (columns[at]?.year ?? 0) - (columns[first]?.year ?? 0);
    if (!base || !reached || stated === undefined || span <= 0) return [];
    const share = /[(（]%[)）]/.test(row.name);
    const growth = share ? (reached - base) / span : ((reached / base) ** (1 / span) - 1) * 100;
    const unit = share ? '个百分点' : '%';
    return [
      {
        clause: row.id,
        name: row.name,
        column: said(column),
        formula: share ? `(${reached} − ${base}) ÷ ${span}` : `(${reached} ÷ ${base})^(1/${span}) − 1`,
        result: `${rounded(growth)}${unit}`,
        stated: withUnit(cellIn(row, x)!, said(column) + row.name),
      },
    ];
  });
}

/** The share of the second and the third sector together, from the row that gives all three, `18:37:45`. */
function sharesIn({ columns, rows }: NamedTable, row: NamedRow): CellCheck[] {
  if (!/二三产业|第?二、三产业/.test(row.name)) return [];
  return row.cells.flatMap(({ column, words }): CellCheck[] => {
    const parts = rows.map((other) => /^[\d.]+:([\d.]+):([\d.]+)$/.exec(cellIn(other, column) ?? ''));
    const [, second, third] = parts.find((found) => found !== null) ?? [];
    if (second === undefined || third === undefined || numberIn(words) === undefined) return [];
    return [
      {
        clause: row.id,
        name: row.name,
        column: said(columns[column]!),
        formula: `${second} + ${third}`,
        result: `${rounded(Number(second) + Number(third))}%`,
        stated: withUnit(words, said(columns[column]!) + row.name),
      },
    ];
  });
}
