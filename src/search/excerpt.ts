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
 */
export function excerpt(original: string, terms: readonly string[], around = 40): ExcerptRun[] {
  const folded = fold(original);
  const marks = mergeSpans(
    terms
      .flatMap((term) => find(folded.text, term))
      .map(({ start, length }) => [
        folded.origin[start]!,
        characterEnd(original, folded.origin[start + length - 1]!),
      ]),
  );
  const first = marks[0]?.[0] ?? 0;
  const from = first <= around + 10 ? 0 : safeCut(original, first - around);
  const wanted = Math.max(from + around * 3, (marks[0]?.[1] ?? 0) + around);
  const to = wanted + 10 >= original.length ? original.length : safeCut(original, wanted);
  const runs: ExcerptRun[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    if (end > start) runs.push({ text: original.slice(start, end), marked });
  };
  if (from > 0) runs.push({ text: '…', marked: false });
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || start >= to) continue;
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, Math.max(at, to), false);
  if (to < original.length && at < original.length) runs.push({ text: '…', marked: false });
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
