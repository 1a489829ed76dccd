/** Finds where registered corrections apply in the text of the plan. */
import { bare, occurrences } from '../../text/bare.ts';
import { piecesOf } from './edit-pieces.ts';
import { changesNothing, settle, type Reading } from './readings.ts';
import type { Correction as Entry } from '../authoring/schema-errata.ts';

/** A correction that changes characters. */
export type Correction = Entry & { fixed: string };

/** Whether a correction changes characters, not only the layout. */
export const changesText = (entry: Entry): entry is Correction => entry.fixed !== undefined;

/** A text of the plan with the corrections that are registered for it. */
export interface Unit {
  id: string;
  own: string;
  local: { correction: Correction; index: number }[];
}

export interface Misfit {
  /** Index of the correction in `errata.yaml`. */
  correction: number;
  /** The clause in which it should apply; `null` for the whole plan. */
  clause: string | null;
  /** In how many places it does; `null` where it changes nothing at all. */
  places: number | null;
  /** What it corrects and the source does not have there, where the places fit all the same. */
  unmet?: string[];
}

/** Where a correction applies: offsets in the stream, what the source has there, and the text it is registered for. */
export interface Edit {
  start: number;
  end: number;
  source: string;
  correction: number;
  unit: number;
}

/** A stretch of a unit's own text that differs from the source, and what stood there. */
export interface Change {
  unit: string;
  start: number;
  end: number;
  source: string;
  /** Index of the correction in `errata.yaml`. */
  correction: number;
}

/** All texts of the plan as one, and for each character its unit and its offset there. */
export interface Stream {
  text: string;
  unit: number[];
  offset: number[];
}

export function join(units: readonly Unit[]): Stream {
  const stream: Stream = { text: '', unit: [], offset: [] };
  units.forEach((unit, index) => {
    const { text, origin } = bare(unit.own);
    stream.text += text;
    for (const at of origin) {
      stream.unit.push(index);
      stream.offset.push(at);
    }
  });
  return stream;
}

/** Where local corrections apply in the stream, context trimmed off both sides. */
export function locate(
  units: readonly Unit[],
  stream: Stream,
  readings: readonly Reading[],
  misfits: Misfit[],
): Edit[] {
  return units
    .flatMap((unit, index) => {
      const first = unit.local.length > 0 ? stream.unit.indexOf(index) : 0;
      return unit.local
        .flatMap((entry) => locateOne(unit, first, entry.correction, entry.index, readings, misfits))
        .map((edit) => ({ ...edit, unit: index }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function locateOne(
  unit: Unit,
  first: number,
  correction: Correction,
  index: number,
  readings: readonly Reading[],
  misfits: Misfit[],
): Omit<Edit, 'unit'>[] {
  if (changesNothing(correction)) {
    misfits.push({ correction: index, clause: unit.id, places: null });
    return [];
  }
  const fixed = bare(correction.fixed).text;
  const found = settle(bare([correction.found].flat()[0]!).text, fixed, readings);
  const starts = occurrences(bare(unit.own).text, fixed);
  if (starts.length !== correction.places) {
    misfits.push({ correction: index, clause: unit.id, places: starts.length });
    return [];
  }
  return starts.flatMap((start) =>
    piecesOf(found, fixed, readings).map((piece) => ({
      start: first + start + piece.start,
      end: first + start + piece.end,
      source: piece.source,
      correction: index,
    })),
  );
}
