/** Quotes of a plan that say by themselves what their figures are of. */
import { locateQuote } from '../../text/strip-layout.ts';
import type { Plan } from '../../plan/plan.ts';
import { namedTables, withHeads, type NamedTable } from './table-columns.ts';

export interface QuotedFigure {
  /** Of a table's row: the table, the row's name. */
  of: string;
  /** Words around the quoted ones, from the sentence's beginning on; of a row none. */
  before: string;
  words: string;
  after: string;
}

/** How many characters of a sentence stand before a quote, at most. */
const BEFORE = 70;

/** @returns quotes with what names them: in a row the heads of their columns, elsewhere their sentence */
export function quotedFigures(plan: Plan): (quote: { where: string; found: string }) => QuotedFigure {
  const rows = new Map(
    namedTables(plan).flatMap((table) => table.rows.map((row) => [row.id, { table, row }])),
  );
  const texts = new Map(plan.clauses.map(({ id, text }) => [id, text]));
  return ({ where, found }) => {
    const text = texts.get(where)!;
    const [spot] = locateQuote(text, found);
    if (!spot) return { of: '', before: '', words: found, after: '' };
    const inRow = rows.get(where);
    return inRow ? inTable(inRow, spot) : inSentence(text, spot);
  };
}

interface Spot {
  start: number;
  end: number;
}

function inTable(
  { table, row }: { table: NamedTable; row: NamedTable['rows'][number] },
  spot: Spot,
): QuotedFigure {
  const touched = row.cells.filter(({ start, end }) => start < spot.end && spot.start < end);
  const figures = touched.filter(({ words }) => /\d/.test(words) && !words.endsWith(row.name));
  return {
    of: `${table.label} ${row.name}`.trim(),
    before: '',
    words: withHeads(table.columns, figures),
    after: '',
  };
}

/** From the sentence's beginning, or, in a long one, from a sign near enough, to the next sign. */
function inSentence(text: string, { start, end }: Spot): QuotedFigure {
  const sentence = text.slice(0, start).search(/[^。；\n]*$/u);
  const near = start - sentence <= BEFORE ? sentence : nextSign(text, start - BEFORE, start);
  const rest = /^[^，。；：\n]*/u.exec(text.slice(end))![0];
  const before = text.slice(near, start);
  return {
    of: '',
    before: near > sentence ? `…${before}` : before,
    words: text.slice(start, end),
    after: /[，。；：]$/u.test(text.slice(start, end)) ? '' : rest,
  };
}

/** Behind the first sign after `from`, if one stands before `to`. */
function nextSign(text: string, from: number, to: number): number {
  const sign = text.slice(from, to).search(/[，、：]/u);
  return sign < 0 ? from : from + sign + 1;
}
