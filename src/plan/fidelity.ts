/**
 * Nothing is silently different from the source: walks the chapters and `source.txt` side by side, character for
 * character apart from white space and layout marks, and lets only registered corrections differ.
 */
import { bare } from './bare.ts';
import { changesText, join, locate, planWide, same, type Misfit, type Unit } from './edits.ts';
import type { Correction as Entry } from './schema.ts';

/** A stretch of a unit's own text that differs from the source, and what stood there. */
export interface Change {
  unit: string;
  start: number;
  end: number;
  source: string;
  /** Index of the correction in `errata.yaml`. */
  correction: number;
}

export interface Difference {
  unit: string;
  /** Offset in the unit's own text. */
  offset: number;
  shown: string;
  source: string;
  /** Offset in the source text. */
  sourceOffset: number;
}

export interface Fidelity {
  changes: Change[];
  differences: Difference[];
  misfits: Misfit[];
  /** Characters of the source that the chapters account for, white space and layout marks included. */
  accounted: number;
}

/**
 * Compares a plan's texts, in reading order, with the source.
 * @param units every text of the plan in reading order
 * @param entries all corrections of `errata.yaml`, in its order
 * @param source the text as received
 */
export function compare(units: readonly Unit[], entries: readonly Entry[], source: string): Fidelity {
  const received = bare(source);
  const shown = join(units);
  const readings = planWide(entries);
  const counts = new Map<number, number>();
  const result: Fidelity = { changes: [], differences: [], misfits: [], accounted: source.length };
  const edits = locate(units, shown, readings, result.misfits);
  let i = 0;
  let j = 0;

  const change = (length: number, from: string, correction: number): void => {
    const index = length > 0 ? i : Math.max(0, i - 1);
    const unit = units[shown.unit[index]!]!;
    const start = length > 0 ? shown.offset[i]! : shown.offset[index]! + 1;
    const end = length > 0 ? shown.offset[i + length - 1]! + 1 : start;
    result.changes.push({ unit: unit.id, start, end, source: from, correction });
    i += length;
    j += from.length;
  };
  while (i < shown.text.length || j < received.text.length) {
    const edit = edits[0];
    if (edit && edit.start <= i) {
      edits.shift();
      if (edit.start === i && same(received.text, j, edit.source, readings)) {
        change(edit.end - i, received.text.slice(j, j + edit.source.length), edit.correction);
        continue;
      }
    }
    if (i < shown.text.length && shown.text[i] === received.text[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const reading = readings.find(
      (r) => shown.text.startsWith(r.fixed, i) && received.text.startsWith(r.found, j),
    );
    if (reading) {
      counts.set(reading.index, (counts.get(reading.index) ?? 0) + 1);
      change(reading.fixed.length, reading.found, reading.index);
      continue;
    }
    const [di, dj] = resync(shown.text, i, received.text, j);
    const before = di === 0 && i > 0;
    const unit = units[shown.unit[before ? i - 1 : i]!]!;
    result.differences.push({
      unit: unit.id,
      offset: before ? shown.offset[i - 1]! + 1 : shown.offset[i]!,
      shown: shown.text.slice(i, i + di),
      source: received.text.slice(j, j + dj),
      sourceOffset: received.origin[j] ?? source.length,
    });
    result.accounted -= dj;
    i += di;
    j += dj;
  }
  entries.forEach((entry, index) => {
    const n = counts.get(index) ?? 0;
    if (changesText(entry) && !entry.where && n !== entry.places)
      result.misfits.push({ correction: index, message: `写明 ${entry.places} 处，实际有 ${n} 处` });
  });
  return result;
}

/** After a difference: the shortest skips on both sides after which the next characters agree again. */
function resync(a: string, i: number, b: string, j: number): [number, number] {
  for (let total = 1; total < 600; total += 1)
    for (let di = 0; di <= total; di += 1) {
      const [x, y] = [i + di, j + total - di];
      if (x > a.length || y > b.length) continue;
      const next = a.slice(x, x + 8);
      if (next ? b.startsWith(next, y) : y === b.length) return [di, total - di];
    }
  return [a.length - i, b.length - j];
}
