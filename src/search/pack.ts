/**
 * The lines of the search table column by column, as they travel: columns of like things compress to half of what
 * rows take. Ids follow one another in few ways, so most of them are one sign.
 */
import type { ClauseEntry, Lateness } from './search.ts';

/** `[id, kind, lead, length, parent, late]`; lengths are folded, `parent` is 1 for boxes and tables. */
export type Line = [id: string, kind: string, lead: number, length: number, parent: 0 | 1, late: Lateness];

export interface PackedLines {
  /** For each line `+` `i` `r` `^` (see `successors`), or the whole id; joined by commas. */
  ids: string;
  kinds: string[];
  /** Per line: the kind's place in `kinds`. */
  kind: number[];
  lead: number[];
  length: number[];
  /** Lines that have lines of their own. */
  parents: number[];
  /** Per line. */
  late: Lateness[];
}

/** Packs lines; `unpackLines` gives back the same. */
export function packLines(lines: readonly Line[]): PackedLines {
  const kinds = [...new Set(lines.map(([, kind]) => kind))];
  const where = (wanted: (line: Line) => boolean): number[] =>
    lines.flatMap((line, index) => (wanted(line) ? [index] : []));
  return {
    ids: lines.map(([id], index) => step(lines[index - 1]?.[0] ?? '', id)).join(','),
    kinds,
    kind: lines.map(([, kind]) => kinds.indexOf(kind)),
    lead: lines.map((line) => line[2]),
    length: lines.map((line) => line[3]),
    parents: where((line) => line[4] === 1),
    late: lines.map((line) => line[5]),
  };
}

/** The lines as they were packed. */
export function unpackLines(packed: PackedLines): Line[] {
  const parents = new Set(packed.parents);
  let id = '';
  return packed.ids.split(',').map((sign, index): Line => {
    id = successors(id)[sign] ?? sign;
    return [
      id,
      packed.kinds[packed.kind[index]!]!,
      packed.lead[index]!,
      packed.length[index]!,
      parents.has(index) ? 1 : 0,
      packed.late[index]!,
    ];
  });
}

function step(before: string, id: string): string {
  return Object.entries(successors(before)).find(([, next]) => next === id)?.[0] ?? id;
}

/** What may follow an id: the next one (`+`), its first item or row (`i`, `r`), the next after its parent (`^`). */
function successors(id: string): Record<string, string> {
  const next = (of: string): string => of.replace(/\d+$/, (n) => String(Number(n) + 1));
  return { '+': next(id), i: `${id}-i1`, r: `${id}-r1`, '^': next(id.replace(/-[ir]\d+$/, '')) };
}

/** A line with names. */
export const entryOf = ([id, kind, lead, length, parent, late]: Line): ClauseEntry => ({
  id,
  kind,
  leadLength: lead,
  length,
  parent: parent === 1,
  late,
});
