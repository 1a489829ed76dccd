/** Ties corrections and doubts to the places in the text where they show. */
import { shortPlace } from '../../text/faults.ts';
import type { Change } from './edits.ts';
import type { CorrectionFields, DoubtFields, Errata } from '../authoring/schema-errata.ts';
import type { Parsed } from '../authoring/yaml.ts';

/** A stretch of a clause's own text that a reader can ask about. */
export interface ErratumMark {
  clause: string;
  start: number;
  end: number;
  /** Id of the erratum. */
  erratum: string;
  kind: 'correction' | 'doubt';
  /** As received (corrections). */
  source: string;
}

export interface Correction extends CorrectionFields {
  id: string;
  /** Ids of the clauses in which it applies, in reading order. */
  clauses: string[];
}

export interface Doubt extends DoubtFields {
  id: string;
}

/**
 * Gives each erratum its address: plan-wide corrections `e1`, `e2` …, others by their clause, `c3-s2-p5-e1`;
 * doubts `c3-s2-p5-d1`.
 */
export function erratumIds(entries: readonly { where?: string | undefined }[], letter: 'e' | 'd'): string[] {
  const counts = new Map<string, number>();
  return entries.map(({ where = '' }) => {
    const n = (counts.get(where) ?? 0) + 1;
    counts.set(where, n);
    return where ? `${where}-${letter}${n}` : `${letter}${n}`;
  });
}

/** Turns the changes that the comparison with the source found into marks in the text. */
export function correctionMarks(changes: readonly Change[], ids: readonly string[]): ErratumMark[] {
  return changes.map(({ clause, start, end, source, correction }) => ({
    clause,
    start,
    end,
    erratum: ids[correction]!,
    kind: 'correction' as const,
    source,
  }));
}

/** Whether an id is that of a correction or a doubt. */
export const isErratum = (id: string): boolean => /(^|-)[ed]\d+$/.test(id);

/** Where one of them is written, within another sentence: `errata.yaml:12`. */
export function placeInErrata(
  { at }: Pick<Parsed<Errata>, 'at'>,
  lists: { corrections: readonly Correction[]; doubts: readonly Doubt[] },
  id: string,
): string {
  const list = lists.corrections.some((one) => one.id === id) ? 'corrections' : 'doubts';
  return shortPlace(at([list, lists[list].findIndex((one) => one.id === id)]));
}

/** What `ids.txt` holds of them: the words as shown, which other misreadings of the same word do not change. */
export const erratumAnchors = (
  corrections: readonly Correction[],
  doubts: readonly Doubt[],
): { id: string; received: string }[] => [
  ...corrections.map(({ id, fixed, found }) => ({ id, received: fixed ?? [found].flat()[0]! })),
  ...doubts.map(({ id, found }) => ({ id, received: found })),
];
