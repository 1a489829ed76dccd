/** Finds where registered corrections apply in the text of the plan. */
import { stripLayout, occurrences } from '../../text/strip-layout.ts';
import { changedSpans } from './changed-spans.ts';
import { changesNothing, applyMisreadings, type Misreading } from './misreadings.ts';
import type { CorrectionFields } from '../authoring/schema-errata.ts';

/** A correction that changes characters. */
export type TextCorrection = CorrectionFields & { fixed: string };

/** Whether a correction changes characters, not only the layout. */
export const changesText = (entry: CorrectionFields): entry is TextCorrection => entry.fixed !== undefined;

/** A text of the plan with the corrections that are registered for it. */
export interface ClauseText {
  id: string;
  ownText: string;
  local: { correction: TextCorrection; index: number }[];
  /** Where the source has the sign of a footnote, and how it may be written there. */
  signs?: { offset: number; forms: readonly string[] }[];
}

export interface CorrectionFault {
  /** Index of the correction in `errata.yaml`. */
  correction: number;
  /** The clause in which it should apply; `null` for the whole plan. */
  clause: string | null;
  /** In how many places it does; `null` where it changes nothing at all. */
  places: number | null;
  /** What it corrects and the source does not have there, where the places fit all the same. */
  unmet?: string[];
}

/**
 * One application of a correction: from where to where in the joined text, what the source has there, and in which
 * clause.
 */
export interface Edit {
  start: number;
  end: number;
  source: string;
  correction: number;
  clauseIndex: number;
}

/** A stretch of a unit's own text that differs from the source, and what stood there. */
export interface Change {
  clause: string;
  start: number;
  end: number;
  source: string;
  /** Index of the correction in `errata.yaml`. */
  correction: number;
}

/** The sign of a footnote before a character of the joined text. */
export interface Sign {
  start: number;
  clauseIndex: number;
  offset: number;
  forms: readonly string[];
}

/** All texts of the plan as one, and for each character its unit and its offset there. */
export interface JoinedText {
  text: string;
  clauseIndex: number[];
  offset: number[];
  signs: Sign[];
}

export function joinTexts(clauseTexts: readonly ClauseText[]): JoinedText {
  const stream: JoinedText = { text: '', clauseIndex: [], offset: [], signs: [] };
  clauseTexts.forEach((clauseText, index) => {
    const { text, origin } = stripLayout(clauseText.ownText);
    for (const { offset, forms } of clauseText.signs ?? []) {
      const start = stream.text.length + origin.filter((at) => at < offset).length;
      stream.signs.push({ start, clauseIndex: index, offset, forms });
    }
    stream.text += text;
    for (const at of origin) {
      stream.clauseIndex.push(index);
      stream.offset.push(at);
    }
  });
  return stream;
}

/** Where local corrections apply in the stream, context trimmed off both sides. */
export function locateCorrections(
  clauseTexts: readonly ClauseText[],
  stream: JoinedText,
  misreadings: readonly Misreading[],
  correctionFaults: CorrectionFault[],
): Edit[] {
  return clauseTexts
    .flatMap((clauseText, index) => {
      const first = clauseText.local.length > 0 ? stream.clauseIndex.indexOf(index) : 0;
      return clauseText.local
        .flatMap((entry) =>
          locateOne(clauseText, first, entry.correction, entry.index, misreadings, correctionFaults),
        )
        .map((edit) => ({ ...edit, clauseIndex: index }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function locateOne(
  clauseText: ClauseText,
  first: number,
  correction: TextCorrection,
  index: number,
  misreadings: readonly Misreading[],
  correctionFaults: CorrectionFault[],
): Omit<Edit, 'clauseIndex'>[] {
  if (changesNothing(correction)) {
    correctionFaults.push({ correction: index, clause: clauseText.id, places: null });
    return [];
  }
  const fixed = stripLayout(correction.fixed).text;
  const found = applyMisreadings(stripLayout([correction.found].flat()[0]!).text, fixed, misreadings);
  const starts = occurrences(stripLayout(clauseText.ownText).text, fixed);
  if (starts.length !== correction.places) {
    correctionFaults.push({ correction: index, clause: clauseText.id, places: starts.length });
    return [];
  }
  return starts.flatMap((start) =>
    changedSpans(found, fixed, misreadings).map((piece) => ({
      start: first + start + piece.start,
      end: first + start + piece.end,
      source: piece.source,
      correction: index,
    })),
  );
}
