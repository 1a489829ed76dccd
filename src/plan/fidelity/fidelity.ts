/**
 * Nothing is silently different from the source: walks the chapters and `source.txt` side by side, character for
 * character apart from white space and layout marks, and lets only registered corrections differ.
 */
import { bare } from '../../text/bare.ts';
import { changesText, join, locate, type Edit, type Misfit, type Stream, type Unit } from './edits.ts';
import { changesNothing, planWide, same } from './readings.ts';
import { resync, sign } from './resync.ts';
import type { Correction as Entry } from '../authoring/schema-errata.ts';

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

/** All texts as one, sign by sign beside the source. */
export interface Aligned extends Stream {
  /** For each text that has signs the number of its first. */
  begin: ReadonlyMap<string, number>;
  /** For each sign its offset in the source; of one that differs, where the difference begins. */
  at: number[];
}

export interface Fidelity {
  changes: Change[];
  differences: Difference[];
  misfits: Misfit[];
  /** Characters of the source that the chapters account for, white space and layout marks included. */
  accounted: number;
  aligned: Aligned;
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
  const aligned: Aligned = { ...shown, begin: beginnings(units, shown), at: [] };
  const result: Fidelity = { changes: [], differences: [], misfits: [], accounted: source.length, aligned };
  const edits = locate(units, shown, readings, result.misfits);
  let i = 0;
  let j = 0;

  /** Goes on by so many signs of the texts and of the source, which say the same or differ. */
  const pass = (length: number, from: number, same = false): void => {
    for (let k = 0; k < length; k += 1) aligned.at.push(received.origin[same ? j + k : j] ?? source.length);
    i += length;
    j += from;
  };
  const at = (k: number): { unit: string; offset: number } => ({
    unit: units[shown.unit[k]!]!.id,
    offset: shown.offset[k]!,
  });
  /** A place between two signs: in the text `wanted` if it is at its border, else behind the sign before. */
  const between = (wanted = shown.unit[i - 1] ?? 0): { unit: string; offset: number } => {
    if (i > 0 && (shown.unit[i - 1] === wanted || shown.unit[i] !== wanted))
      return { unit: at(i - 1).unit, offset: shown.offset[i - 1]! + 1 };
    return i < shown.text.length ? at(i) : { unit: units[0]?.id ?? '', offset: 0 };
  };
  const change = (length: number, from: string, correction: number, wanted?: number): void => {
    const { unit, offset: start } = length > 0 ? at(i) : between(wanted);
    const end = length > 0 ? shown.offset[i + length - 1]! + 1 : start;
    result.changes.push({ unit, start, end, source: from, correction });
    pass(length, from.length);
  };
  const editHere = (): Edit | undefined => {
    while (edits[0] && edits[0].start <= i) {
      const edit = edits.shift()!;
      if (edit.start === i && same(received.text, j, edit.source, readings)) return edit;
    }
    return undefined;
  };
  while (i < shown.text.length || j < received.text.length) {
    const edit = editHere();
    if (edit) {
      change(edit.end - i, received.text.slice(j, j + edit.source.length), edit.correction, edit.unit);
      continue;
    }
    const step = sign(shown.text, i);
    if (step && step === sign(received.text, j)) {
      pass(step.length, step.length, true);
      continue;
    }
    const reading = readings.find(
      ({ head, fixed, found }) =>
        i >= head && shown.text.startsWith(fixed, i - head) && received.text.startsWith(found.slice(head), j),
    );
    if (reading) {
      counts.set(reading.index, (counts.get(reading.index) ?? 0) + 1);
      change(reading.fixed.length - reading.head, reading.found.slice(reading.head), reading.index);
      continue;
    }
    const [di, dj] = resync(shown.text, i, received.text, j);
    result.differences.push({
      ...(di > 0 ? at(i) : between()),
      shown: shown.text.slice(i, i + di),
      source: received.text.slice(j, j + dj),
      sourceOffset: received.origin[j] ?? source.length,
    });
    result.accounted -= dj;
    pass(di, dj);
  }
  entries.forEach((entry, index) => {
    if (!changesText(entry) || entry.where) return;
    const n = counts.get(index) ?? 0;
    const places = changesNothing(entry) ? null : n;
    if (places !== entry.places) result.misfits.push({ correction: index, clause: null, places });
  });
  return result;
}

function beginnings(units: readonly Unit[], { unit }: Stream): Map<string, number> {
  const begin = new Map<string, number>();
  unit.forEach((index, k) => {
    if (index !== unit[k - 1]) begin.set(units[index]!.id, k);
  });
  return begin;
}
