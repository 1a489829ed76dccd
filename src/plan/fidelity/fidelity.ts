/**
 * Nothing is silently different from the source: walks the chapters and `source.txt` side by side, character for
 * character apart from white space and layout marks, and lets only registered corrections differ.
 */
import { stripLayout } from '../../text/strip-layout.ts';
import {
  changesText,
  joinTexts,
  locateCorrections,
  type Change,
  type CorrectionFault,
  type JoinedText,
  type ClauseText,
} from './edits.ts';
import { changesNothing, planWideMisreadings, type Misreading } from './misreadings.ts';
import { isNote } from '../../text/clause-id.ts';
import { walkAlong, type Difference, type Walked } from './walk.ts';
import type { CorrectionFields } from '../authoring/schema-errata.ts';

/** All texts as one, sign by sign beside the source. */
export interface Aligned extends JoinedText {
  /** For each text that has signs the number of its first. */
  begin: ReadonlyMap<string, number>;
  /** For each sign its offset in the source; of one that differs, where the difference begins. */
  at: readonly number[];
}

export interface Fidelity {
  changes: Change[];
  differences: Difference[];
  correctionFaults: CorrectionFault[];
  /** Signs of footnotes as the source has them. */
  signs: Walked['signs'];
  /** Footnotes whose sign the source does not have. */
  unsigned: { clause: string; offset: number; forms: readonly string[]; sourceOffset: number }[];
  /** Characters of the source that the chapters account for, white space and layout marks included. */
  accounted: number;
  aligned: Aligned;
}

/**
 * Compares a plan's texts, in reading order, with the source.
 * @param inReadingOrder every text of the plan
 * @param entries all corrections of `errata.yaml`, in its order
 * @param source the text as received
 * @param notes the lines of its footnotes, which stand aside, each sign at its place in the source
 */
export function compareWithSource(
  inReadingOrder: readonly ClauseText[],
  entries: readonly CorrectionFields[],
  source: string,
  notes = '',
): Fidelity {
  const clauseTexts = [...inReadingOrder].sort((a, b) => Number(isNote(a.id)) - Number(isNote(b.id)));
  const shown = joinTexts(clauseTexts);
  const misreadings = planWideMisreadings(entries);
  const correctionFaults: CorrectionFault[] = [];
  const edits = locateCorrections(clauseTexts, shown, misreadings, correctionFaults);
  const ids = clauseTexts.map(({ id }) => id);
  const running = stripLayout(source);
  const aside = stripLayout(notes);
  const received = { text: running.text + aside.text, origin: [...running.origin, ...aside.origin] };
  const walked = walkAlong(ids, shown, received, source, edits, misreadings);
  const { changes, differences, signs, unsigned, at } = walked;
  return {
    changes,
    differences,
    signs,
    unsigned: unsigned.map(({ clauseIndex, ...sign }) => ({ ...sign, clause: ids[clauseIndex]! })),
    correctionFaults: [
      ...correctionFaults,
      ...unmetEdits(walked, clauseTexts, wordsOf(received.text, misreadings)),
      ...miscounted(entries, misreadings, walked),
    ],
    accounted: differences.reduce((rest, { source: lost }) => rest - lost.length, source.length),
    aligned: { ...shown, begin: beginnings(ids, shown), at },
  };
}

/** Whether words stand in the source, with the misreadings of the whole plan in them or corrected. */
function wordsOf(source: string, misreadings: readonly Misreading[]): (words: string) => boolean {
  const read = (text: string): string =>
    misreadings.reduce((sofar, { found, fixed }) => sofar.replaceAll(found, fixed), text);
  let whole: string | undefined;
  return (words) => (whole ??= read(source)).includes(read(stripLayout(words).text));
}

/**
 * Local corrections of what the source does not have; each is told once. Beside a difference only those that it has
 * nowhere.
 */
function unmetEdits(
  { unmet, obscured }: Walked,
  clauseTexts: readonly ClauseText[],
  isReceived: (words: string) => boolean,
): CorrectionFault[] {
  const idle = Map.groupBy(unmet, ({ correction }) => correction);
  const isTold = ({ correction: { found }, index }: ClauseText['local'][number]): boolean =>
    idle.has(index) &&
    (!idle.get(index)!.every((edit) => obscured.has(edit)) || !isReceived([found].flat()[0]!));
  return clauseTexts.flatMap(({ id, local }) =>
    local.filter(isTold).map(({ correction: { found, places }, index }) => ({
      correction: index,
      clause: id,
      places,
      unmet: [found].flat().slice(0, 1),
    })),
  );
}

/** Corrections of the whole plan that apply in more places, or fewer, than they say, or misreadings that are nowhere. */
function miscounted(
  entries: readonly CorrectionFields[],
  misreadings: readonly Misreading[],
  { read }: Walked,
): CorrectionFault[] {
  return entries.flatMap((entry, correction): CorrectionFault[] => {
    if (!changesText(entry) || entry.where) return [];
    if (changesNothing(entry)) return [{ correction, clause: null, places: null }];
    const own = misreadings.filter(({ index }) => index === correction);
    const places = own.reduce((sum, misreading) => sum + (read.get(misreading) ?? 0), 0);
    if (places !== entry.places) return [{ correction, clause: null, places }];
    const unmet = own.filter((misreading) => !read.has(misreading)).map(({ found }) => found);
    return unmet.length > 0 ? [{ correction, clause: null, places, unmet }] : [];
  });
}

function beginnings(ids: readonly string[], { clauseIndex }: JoinedText): Map<string, number> {
  const begin = new Map<string, number>();
  clauseIndex.forEach((index, k) => {
    if (index !== clauseIndex[k - 1]) begin.set(ids[index]!, k);
  });
  return begin;
}
