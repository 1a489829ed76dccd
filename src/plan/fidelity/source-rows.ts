/** Reads the rows of a table from the source, where it has bars between its cells. */
import { ABOVE, LEFT } from '../chapter/table.ts';
import { pointAt } from '../../text/faults.ts';

export interface SourceCell {
  text: string;
  /** `←` or `↑` where the received file itself joins the cell to another, as Word and web pages do. */
  mark?: string;
  /** Where it stands in the source. */
  offset: number;
}

export interface SourceRow {
  /** 1-based; of a row that was broken in two, the first and the last. */
  line: number;
  lastLine: number;
  /** The line as received. */
  text: string;
  /** One where the line has no bars. */
  cells: SourceCell[];
  /** Whether a blank line, or a rule across the page, stands between it and the row above. */
  torn: boolean;
}

/**
 * The rows of the lines that a stretch of the source touches. Rules (`|---|---|`) are none; a line without bars is a row
 * of one cell. Empty where no line has bars.
 */
export function sourceRows(source: string, from: number, to: number): SourceRow[] {
  const begin = source.lastIndexOf('\n', from - 1) + 1;
  const behind = source.indexOf('\n', to);
  const lines = source.slice(begin, behind < 0 ? undefined : behind).split('\n');
  if (!lines.some((text) => text.includes('|'))) return [];
  const rows: SourceRow[] = [];
  let { line } = pointAt(source, begin);
  let offset = begin;
  let torn = false;
  for (const text of lines) {
    const cells = cellsOf(text, offset);
    if (text.trim() === '' || RULE.test(text.trim())) torn = true;
    else if (!cells.every((cell) => RULE.test(cell.text))) {
      rows.push({ line, lastLine: line, text, cells, torn });
      torn = false;
    }
    line += 1;
    offset += text.length + 1;
  }
  return rows;
}

const RULE = /^:?-{3,}:?$/;

export const isEmpty = (cell: SourceCell): boolean => cell.text === '';

/** Whether a row has no words at all. */
export const hasNoWords = (row: SourceRow): boolean => row.cells.every(isEmpty);

/** The cells between the bars of a line; bars at its two ends enclose it. */
function cellsOf(line: string, offset: number): SourceCell[] {
  const parts = line.split('|');
  let at = offset;
  const cells = parts.map((part) => {
    const text = part.trim();
    const offset = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    return text === LEFT || text === ABOVE ? { text: '', mark: text, offset } : { text, offset };
  });
  const [first, last] = [parts.length > 1 && isEmpty(cells[0]!), parts.length > 2 && isEmpty(cells.at(-1)!)];
  return cells.slice(first ? 1 : 0, last ? -1 : undefined);
}
