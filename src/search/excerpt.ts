/** What a result shows of a clause's text: the lead, and the words as typeset. */
import { fold } from './fold.ts';
import { find } from './search.ts';
import { safeCut, characterEnd, mergeSpans } from '../text/spans.ts';

/** A stretch of an excerpt, marked or not. */
export interface ExcerptRun {
  text: string;
  marked: boolean;
}

/**
 * The text around the first occurrence with every occurrence in sight marked, in the original typography.
 * @param original the clause's text as shown
 * @param terms folded terms
 * @param around characters of context on each side; `Infinity` for the whole text
 * @param every whether a term that stands farther away is shown too, with half the context
 */
export function excerpt(
  original: string,
  terms: readonly string[],
  around = 40,
  every = false,
): ExcerptRun[] {
  const folded = fold(original);
  const found = terms.map((term) =>
    find(folded.text, term).map(({ start, length }): [number, number] => [
      folded.origin[start]!,
      characterEnd(original, folded.origin[start + length - 1]!),
    ]),
  );
  const marks = mergeSpans(found.flat());
  const stretches = [firstStretch(original, marks[0] ?? [0, 0], around)];
  const inSight = ([start, end]: [number, number]): boolean =>
    stretches.some(([from, to]) => from <= start && end <= to);
  for (const spots of every ? found : []) {
    const [first] = spots;
    if (!first || spots.some(inSight)) continue;
    const [from, to] = [Math.max(0, first[0] - around / 2), first[1] + around / 2];
    stretches.push([safeCut(original, from), Math.min(original.length, safeCut(original, to))]);
  }
  return runsOf(original, mergeSpans(stretches), marks);
}

/** The text around a mark, to its beginning or end where little is left. */
function firstStretch(
  original: string,
  [start, end]: readonly [number, number],
  around: number,
): [number, number] {
  const from = start <= around + 10 ? 0 : safeCut(original, start - around);
  const wanted = Math.max(from + around * 3, end + around);
  return [from, wanted + 10 >= original.length ? original.length : safeCut(original, wanted)];
}

/** Stretches of a text with their marks, a sign where something is left out. */
function runsOf(
  original: string,
  stretches: readonly [number, number][],
  marks: readonly [number, number][],
): ExcerptRun[] {
  const runs: ExcerptRun[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    if (end > start) runs.push({ text: original.slice(start, end), marked });
  };
  let at = 0;
  for (const [from, to] of stretches) {
    if (from > at) runs.push({ text: '…', marked: false });
    at = Math.max(at, from);
    for (const [start, end] of marks) {
      if (start < at || start >= to) continue;
      push(at, start, false);
      push(start, end, true);
      at = end;
    }
    push(at, to, false);
    at = Math.max(at, to);
  }
  if (at < original.length) runs.push({ text: '…', marked: false });
  return runs;
}

/**
 * The lead of a clause where its excerpt does not show it: from the beginning of the text.
 * @param length folded length of the lead
 */
export function leadBefore(original: string, length: number, shown: readonly ExcerptRun[]): string {
  if (length === 0 || shown[0]?.text !== '…') return '';
  return original.slice(0, fold(original).origin[length]).trim();
}
