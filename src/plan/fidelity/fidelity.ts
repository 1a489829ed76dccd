/**
 * Nothing is silently different from the source: walks the chapters and `source.txt` side by side, character for
 * character apart from white space and layout marks, and lets only registered corrections differ.
 */
import { bare } from '../../text/bare.ts';
import { changesText, join, locate, type Change, type Misfit, type Stream, type Unit } from './edits.ts';
import { changesNothing, planWide, type Reading } from './readings.ts';
import { walkAlong, type Difference, type Walked } from './walk.ts';
import type { Correction as Entry } from '../authoring/schema-errata.ts';

/** All texts as one, sign by sign beside the source. */
export interface Aligned extends Stream {
  /** For each text that has signs the number of its first. */
  begin: ReadonlyMap<string, number>;
  /** For each sign its offset in the source; of one that differs, where the difference begins. */
  at: readonly number[];
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
  const shown = join(units);
  const readings = planWide(entries);
  const misfits: Misfit[] = [];
  const edits = locate(units, shown, readings, misfits);
  const ids = units.map(({ id }) => id);
  const walked = walkAlong(ids, shown, bare(source), source.length, edits, readings);
  const { changes, differences, at } = walked;
  return {
    changes,
    differences,
    misfits: [...misfits, ...unmetEdits(walked, units), ...miscounted(entries, readings, walked)],
    accounted: differences.reduce((rest, { source: lost }) => rest - lost.length, source.length),
    aligned: { ...shown, begin: beginnings(ids, shown), at },
  };
}

/** Local corrections of what the source does not have; each is told once. */
function unmetEdits({ unmet }: Walked, units: readonly Unit[]): Misfit[] {
  const idle = new Set(unmet.map(({ correction }) => correction));
  return units.flatMap(({ id, local }) =>
    local
      .filter(({ index }) => idle.has(index))
      .map(({ correction: { found, places }, index }) => ({
        correction: index,
        clause: id,
        places,
        unmet: [found].flat().slice(0, 1),
      })),
  );
}

/** Corrections of the whole plan that apply in more places, or fewer, than they say, or misreadings that are nowhere. */
function miscounted(entries: readonly Entry[], readings: readonly Reading[], { read }: Walked): Misfit[] {
  return entries.flatMap((entry, correction): Misfit[] => {
    if (!changesText(entry) || entry.where) return [];
    if (changesNothing(entry)) return [{ correction, clause: null, places: null }];
    const own = readings.filter(({ index }) => index === correction);
    const places = own.reduce((sum, reading) => sum + (read.get(reading) ?? 0), 0);
    if (places !== entry.places) return [{ correction, clause: null, places }];
    const unmet = own.filter((reading) => !read.has(reading)).map(({ found }) => found);
    return unmet.length > 0 ? [{ correction, clause: null, places, unmet }] : [];
  });
}

function beginnings(ids: readonly string[], { unit }: Stream): Map<string, number> {
  const begin = new Map<string, number>();
  unit.forEach((index, k) => {
    if (index !== unit[k - 1]) begin.set(ids[index]!, k);
  });
  return begin;
}
