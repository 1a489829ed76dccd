/** Joins again what a page break or a scan has torn in a table of the source, as `seams` of `errata.yaml` declares it. */
import type { Grid } from '../chapter/grid.ts';
import type { Seam } from '../authoring/schema-errata.ts';
import { stripLayout } from '../../text/strip-layout.ts';
import { hasNoWords, isEmpty, type SourceCell, type SourceRow } from './source-rows.ts';

/** The declared seams, and which of them have joined something. */
export interface Seams {
  declared: readonly Seam[];
  used: Set<Seam>;
}

/** Joins broken tables (断表) and broken rows (断行); empty rows that the break has left between go. */
export function joinRows(rows: readonly SourceRow[], { declared, used }: Seams): SourceRow[] {
  const joined: SourceRow[] = [];
  for (const row of rows) {
    const above = joined.findLastIndex((other) => !hasNoWords(other));
    const torn = row.torn || above < joined.length - 1;
    const seam = declared.find(
      ({ class: kind, lines: [first, last] }) =>
        last === row.line &&
        first === joined[above]?.lastLine &&
        (kind === '断行' || (kind === '断表' && torn)),
    );
    if (!seam || hasNoWords(row)) joined.push(row);
    else {
      used.add(seam);
      joined.length = above + 1;
      if (seam.class === '断表') joined.push({ ...row, torn: false });
      else joined[above] = joinCells(joined[above]!, row);
    }
  }
  return joined;
}

/** Column by column, the words of the second behind those of the first. */
function joinCells(first: SourceRow, second: SourceRow): SourceRow {
  const width = Math.max(first.cells.length, second.cells.length);
  const cells = Array.from({ length: width }, (_, x): SourceCell => {
    const [a, b] = [first.cells[x], second.cells[x]];
    return { text: (a?.text ?? '') + (b?.text ?? ''), offset: (a && !isEmpty(a) ? a : (b ?? a))!.offset };
  });
  return { ...first, lastLine: second.lastLine, text: `${first.text}\n${second.text}`, cells };
}

/** A cell of the source at its column; `null` where the head joins the column to the one on its left. */
export type Placed = SourceCell | null;

/**
 * The cells of a row at their columns.
 * @param words what the cells of the chapter hold, as received
 */
export function placeCells(row: SourceRow, grid: Grid, words: readonly string[], seams: Seams): Placed[] {
  const cells = splitCells(row, words, seams);
  const narrow = grid.width - grid.joined.size;
  if (
    grid.joined.size > 0 &&
    !isGroup(cells) &&
    cells.length >= narrow &&
    cells.slice(narrow).every(isEmpty)
  ) {
    const squeezed = cells.length > narrow ? seamAt(row, '挤格', seams) : undefined;
    if (squeezed) seams.used.add(squeezed);
    if (squeezed || cells.length === narrow) {
      const rest = cells.slice(0, narrow);
      return Array.from({ length: grid.width }, (_, x) => (grid.joined.has(x) ? null : rest.shift()!));
    }
  }
  const end = row.cells.at(-1)!;
  const missing = { text: '', offset: end.offset + end.text.length };
  const beyond = cells.slice(grid.width).every(isEmpty) ? grid.width : cells.length;
  return Array.from({ length: Math.max(grid.width, beyond) }, (_, x) => cells[x] ?? missing);
}

/** Whether only the first cell of a row has words: the name of a group, or of something without a figure. */
export const isGroup = (cells: readonly Placed[]): boolean =>
  cells.length > 1 && cells.every((cell, x) => (cell === null || isEmpty(cell)) === x > 0);

/** Puts neighbouring cells together that are one cell of the chapter, where a seam says that cells are broken (断格). */
function splitCells(row: SourceRow, words: readonly string[], seams: Seams): SourceCell[] {
  const seam = seamAt(row, '断格', seams);
  if (!seam) return row.cells;
  const rest = [...row.cells];
  const cells: SourceCell[] = [];
  for (const whole of words) {
    const cell = rest.shift();
    if (!cell) break;
    let { text } = cell;
    while (
      text &&
      rest[0]?.text &&
      stripLayout(text).text !== whole &&
      whole.startsWith(stripLayout(text + rest[0].text).text)
    ) {
      text += rest.shift()!.text;
      seams.used.add(seam);
    }
    cells.push({ ...cell, text });
  }
  return [...cells, ...rest];
}

const seamAt = (row: SourceRow, kind: Seam['class'], { declared }: Seams): Seam | undefined =>
  declared.find((seam) => seam.class === kind && seam.lines[0] <= row.line && row.lastLine <= seam.lines[1]);
