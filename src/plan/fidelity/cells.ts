/** Compares the tables of a plan with the source cell by cell, where the source has bars: no figure changes its column. */
import type { Chapter } from '../chapter/chapter.ts';
import type { Grid, GridCell, GridRow } from '../chapter/grid.ts';
import { LEFT } from '../chapter/table.ts';
import type { Errata } from '../authoring/schema-errata.ts';
import { stripLayout } from '../../text/strip-layout.ts';
import { pointAt, type Fault } from '../../text/faults.ts';
import { reportTo, type Report } from '../rules/rules.ts';
import type { Aligned, Fidelity } from './fidelity.ts';
import type { Change } from './edits.ts';
import { isGroup, joinRows, placeCells, type Placed, type Seams } from './seams.ts';
import { hasNoWords, isEmpty, sourceRows, type SourceRow } from './source-rows.ts';

type Replaced = Pick<Change, 'start' | 'end' | 'source'>;

/** What all tables are compared with. */
interface Received {
  source: string;
  aligned: Aligned;
  /** Corrections, and signs of footnotes, by the clause they stand in. */
  changes: ReadonlyMap<string, readonly Replaced[]>;
  /** Clauses whose words differ: that is said already. */
  different: ReadonlySet<string>;
  corrections: Errata['corrections'];
  seams: Seams;
}

/** A row of a chapter and the one of the source it is compared with. */
interface Pair {
  grid: Grid;
  row: GridRow;
  /** What its cells hold, as received. */
  words: readonly string[];
  theirs: SourceRow;
  /** The cells of the source, each at its column. */
  placed: readonly Placed[];
}

/** Faults of tables (T2); `used` gets the seams of `errata.yaml` that join something. */
export function cellFaults(
  chapters: readonly Chapter[],
  { aligned, changes, signs, differences }: Fidelity,
  { corrections, seams }: Errata,
  source: string,
  used: Seams['used'],
): Fault[] {
  const faults: Fault[] = [];
  const received: Received = {
    source,
    aligned,
    changes: Map.groupBy(
      [...changes, ...signs].sort((a, b) => a.start - b.start),
      ({ clause }) => clause,
    ),
    different: new Set(differences.map(({ clause }) => clause)),
    corrections,
    seams: { declared: seams, used },
  };
  for (const { file, blocks } of chapters)
    for (const { grid } of blocks) if (grid) compareTable(grid, received, reportTo(faults, file));
  return faults;
}

function compareTable(grid: Grid, received: Received, report: Report): void {
  const stretch = stretchOf(grid, received.aligned);
  const rows = stretch ? joinRows(sourceRows(received.source, ...stretch), received.seams) : [];
  if (rows.length === 0) return;
  for (const [y, row] of grid.rows.entries()) {
    const theirs = rows[y];
    if (theirs?.torn) {
      const below = rows.slice(y).find((other) => !hasNoWords(other)) ?? theirs;
      return report('T2/torn', row.place, rows[y - 1]!.lastLine, below.line);
    }
    const words = row.cells.map((cell) => asReceived(cell, received.changes.get(row.clause) ?? []));
    const same = words.join('') === stripLayout(theirs?.cells.map(({ text }) => text).join('') ?? '').text;
    const said = row.cells.length !== grid.width || received.different.has(row.clause);
    if (theirs && same) {
      const placed = placeCells(theirs, grid, words, received.seams);
      if (!said) compareRow({ grid, row, words, theirs, placed }, received, report);
    } else if (!said) report('T2/row', row.place, shownRow(row), theirs?.text ?? '', theirs?.line ?? 0);
    if ((said || !same) && rows.length !== grid.rows.length) return;
  }
  const [missing] = rows.slice(grid.rows.length);
  if (missing) report('T2/missing', grid.rows.at(-1)!.place, missing.text, missing.line);
}

/** The first and the last sign of a table's cells in the source; `null` where it has none. */
function stretchOf({ rows }: Grid, { begin, clauseIndex, offset, at }: Aligned): [number, number] | null {
  const worded = rows.filter(
    ({ clause, cells }) => begin.has(clause) && cells.some(({ pieces }) => pieces.length > 0),
  );
  if (worded.length === 0) return null;
  const { start } = worded[0]!.cells.find(({ pieces }) => pieces.length > 0)!.pieces[0]!;
  let first = begin.get(worded[0]!.clause)!;
  while (offset[first]! < start && clauseIndex[first + 1] === clauseIndex[first]) first += 1;
  let last = begin.get(worded.at(-1)!.clause)!;
  while (clauseIndex[last + 1] === clauseIndex[last]) last += 1;
  return [at[first]!, Math.max(at[first]!, at[last]!)];
}

/** The words of a cell with the corrections undone that stay inside it, white space and layout marks left out. */
function asReceived({ pieces, words, mark }: GridCell, changes: readonly Replaced[]): string {
  const start = pieces[0]?.start;
  if (mark || start === undefined) return '';
  const inside = changes.filter((c) => c.start >= start && c.end <= start + words.length);
  return stripLayout(
    inside.reduceRight(
      (text, c) => text.slice(0, c.start - start) + c.source + text.slice(c.end - start),
      words,
    ),
  ).text;
}

/** Says which cell of a row is the first that differs: in its words, or as part of another where it is none. */
function compareRow(pair: Pair, { source, corrections }: Received, report: Report): void {
  const { row, words, placed } = pair;
  for (const [x, cell] of placed.entries()) {
    const shown = row.cells[x] ?? { words: '', mark: false, place: row.place };
    const { line, column } = pointAt(source, placed.slice(0, x + 1).findLast((c) => c !== null)!.offset);
    const at = `${line}:${column}`;
    if (cell === null) {
      if (shown.words !== LEFT) return report('T2/joined', shown.place, x + 1, shown.words, at);
    } else if (words[x] !== stripLayout(cell.text).text)
      return report('T2/cell', shown.place, x + 1, shown.words, cell.text, at);
    else if (shown.mark && cell.mark !== shown.words && !mayJoin(pair, x) && !isRebuilt(pair, corrections))
      return report('T2/mark', shown.place, x + 1, shown.words, at);
  }
}

/**
 * Whether an empty cell of the source may be part of another: in the head, in a column that the head joins, at the
 * beginning of a row (what goes on from above), and in a row that is the name of a group, if all of them are.
 */
const mayJoin = ({ grid, row, placed }: Pair, x: number): boolean =>
  row.head ||
  (grid.joined.has(x) && row.cells[x]!.words === LEFT) ||
  placed.slice(0, x + 1).every((cell) => cell === null || isEmpty(cell)) ||
  (isGroup(placed) && row.cells.slice(1).every(({ words }) => words === LEFT));

/** Whether a correction of the layout (表格) is registered for the row and quotes all of it: its author knows the original. */
const isRebuilt = ({ row, theirs }: Pair, corrections: Errata['corrections']): boolean =>
  corrections.some(
    ({ found, fixed, where, ...entry }) =>
      entry.class === '表格' &&
      where === row.clause &&
      fixed === undefined &&
      theirs.text
        .split('\n')
        .map(squeeze)
        .includes(squeeze([found].flat()[0]!)),
  );

const squeeze = (text: string): string => text.replace(/\s/g, '');

const shownRow = ({ cells }: GridRow): string => cells.map(({ words }) => words).join(' | ');
