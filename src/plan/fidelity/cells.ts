/** Compares the tables of a plan with the source cell by cell, where the source has bars: no figure changes its column. */
import type { Chapter } from '../chapter/chapter.ts';
import type { Grid, GridCell, GridRow } from '../chapter/grid.ts';
import { LEFT } from '../chapter/table.ts';
import type { Errata } from '../authoring/schema-errata.ts';
import { bare } from '../../text/bare.ts';
import { placeAt, type Fault } from '../../text/faults.ts';
import { reportTo, type Report } from '../rules/rules.ts';
import type { Aligned, Fidelity } from './fidelity.ts';
import { isGroup, joinRows, placeCells, type Placed, type Seams } from './seams.ts';
import { hasNoWords, isEmpty, sourceRows, type SourceRow } from './source-rows.ts';

/** What the tables are compared with, and where to say what differs. */
interface Comparison {
  source: string;
  fidelity: Fidelity;
  errata: Errata;
  seams: Seams;
  report: Report;
}

/** Faults of tables (T2); `used` gets the seams of `errata.yaml` that join something. */
export function cellFaults(
  chapters: readonly Chapter[],
  fidelity: Fidelity,
  errata: Errata,
  source: string,
  used: Seams['used'],
): Fault[] {
  const faults: Fault[] = [];
  const seams = { declared: errata.seams, used };
  for (const { file, blocks } of chapters)
    for (const { grid } of blocks)
      if (grid) compareTable(grid, { source, fidelity, errata, seams, report: reportTo(faults, file) });
  return faults;
}

function compareTable(grid: Grid, comparison: Comparison): void {
  const { source, fidelity, seams, report } = comparison;
  const stretch = stretchOf(grid, fidelity.aligned);
  const rows = stretch ? joinRows(sourceRows(source, ...stretch), seams) : [];
  if (rows.length === 0) return;
  /** Clauses whose words differ: that is said already. */
  const different = new Set(fidelity.differences.map(({ unit }) => unit));
  for (const [y, row] of grid.rows.entries()) {
    const theirs = rows[y];
    if (theirs?.torn) {
      const below = rows.slice(y).find((other) => !hasNoWords(other)) ?? theirs;
      return report('T2/torn', row.place, rows[y - 1]!.lastLine, below.line);
    }
    const words = row.cells.map((cell) => asReceived(cell, row.clause, fidelity));
    const same = words.join('') === bare(theirs?.cells.map(({ text }) => text).join('') ?? '').text;
    if (!different.has(row.clause)) {
      if (theirs && same) compareRow(grid, y, words, theirs, comparison);
      else
        report(
          'T2/row',
          row.place,
          row.cells.map((cell) => cell.words).join(' | '),
          theirs?.text ?? '',
          theirs?.line ?? 0,
        );
    }
    if (!same && rows.length !== grid.rows.length) return;
  }
  const [missing] = rows.slice(grid.rows.length);
  if (missing) report('T2/missing', grid.rows.at(-1)!.place, missing.text, missing.line);
}

/** The first and the last sign of a table's cells in the source; `null` where it has none. */
function stretchOf(grid: Grid, { begin, unit, offset, at }: Aligned): [number, number] | null {
  const rows = grid.rows.filter(({ cells }) => cells.some(({ pieces }) => pieces.length > 0));
  if (rows.length === 0) return null;
  const { start } = rows[0]!.cells.find(({ pieces }) => pieces.length > 0)!.pieces[0]!;
  let first = begin.get(rows[0]!.clause) ?? 0;
  while (offset[first]! < start) first += 1;
  let last = begin.get(rows.at(-1)!.clause) ?? first;
  while (unit[last + 1] === unit[last]) last += 1;
  return [at[first]!, Math.max(at[first]!, at[last]!)];
}

/** The words of a cell with the corrections undone that stay inside it, white space and layout marks left out. */
function asReceived({ pieces, words, mark }: GridCell, clause: string, { changes }: Fidelity): string {
  const start = pieces[0]?.start;
  if (mark || start === undefined) return '';
  const end = start + words.length;
  const inside = changes.filter((c) => c.unit === clause && c.start >= start && c.end <= end);
  return bare(
    inside.reduceRight(
      (text, c) => text.slice(0, c.start - start) + c.source + text.slice(c.end - start),
      words,
    ),
  ).text;
}

/** Says which cell of a row is the first that differs: in its words, or as part of another where it is none. */
function compareRow(
  grid: Grid,
  y: number,
  words: readonly string[],
  theirs: SourceRow,
  { source, errata, seams, report }: Comparison,
): void {
  const row = grid.rows[y]!;
  const placed = placeCells(theirs, grid, words, seams);
  if (row.cells.length !== grid.width) return;
  for (const [x, cell] of placed.entries()) {
    const shown = row.cells[x] ?? { words: '', mark: false, place: row.place };
    const { line, column } = placeAt(source, (cell ?? placed[x - 1]!)!.offset);
    const at = `${line}:${column}`;
    if (cell === null) {
      if (shown.words !== LEFT) return report('T2/joined', shown.place, x + 1, shown.words, at);
    } else if (words[x] !== bare(cell.text).text)
      return report('T2/cell', shown.place, x + 1, shown.words, cell.text, at);
    else if (shown.mark && !mayJoin(row, x, placed, grid) && !isRebuilt(row, theirs, errata))
      return report('T2/mark', shown.place, x + 1, shown.words, at);
  }
}

/**
 * Whether an empty cell of the source may be part of another: in the head, in a column that the head joins, at the
 * beginning of a row (what goes on from above), and in a row that is the name of a group, if all of them are.
 */
const mayJoin = (row: GridRow, x: number, placed: readonly Placed[], { joined }: Grid): boolean =>
  row.head ||
  (joined.has(x) && row.cells[x]!.words === LEFT) ||
  placed.slice(0, x + 1).every((cell) => cell === null || isEmpty(cell)) ||
  (isGroup(placed) && row.cells.slice(1).every(({ words }) => words === LEFT));

/** Whether a correction of the layout (表格) is registered for the row and quotes it: then its author knows the original. */
const isRebuilt = ({ clause }: GridRow, theirs: SourceRow, { corrections }: Errata): boolean =>
  corrections.some(
    ({ found, fixed, where, ...entry }) =>
      entry.class === '表格' &&
      where === clause &&
      fixed === undefined &&
      squeeze(theirs.text).includes(squeeze([found].flat()[0]!)),
  );

const squeeze = (text: string): string => text.replace(/\s/g, '');
