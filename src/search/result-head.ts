/**
 * Long clauses also have a short file with their beginning («head»): most results show no more, so a query loads
 * less.
 */
import { fold } from './fold.ts';
import type { Hit } from './search.ts';
import type { ResultText } from './result-text.ts';

/** Folded length of a head. */
export const HEAD = 200;
/** Folded length beyond which a text has one. */
const LONG = 300;
/** With these limits an excerpt, and the lead before it, end within the head: see `excerpt`. */
const EARLY = 80;
const SHORT = 40;
const LEAD = 150;

/** @param length folded length of the text */
export const hasHead = (length: number): boolean => length > LONG;

/** `shown` with no more than the head of its text. */
export const headOf = (shown: ResultText): ResultText => ({
  ...shown,
  text: shown.text.slice(0, fold(shown.text).origin[HEAD]),
});

/**
 * Whether the head is enough: the result would look the same with the whole text.
 * @param several whether it shows every one of several words
 */
export const headSuffices = ({ entry, spots }: Hit, several = false): boolean =>
  hasHead(entry.length) &&
  entry.leadLength <= LEAD &&
  spots.length > 0 &&
  spots[0]!.start <= EARLY &&
  spots.every(({ start, length }) => length <= SHORT && (!several || start + length <= HEAD - SHORT));
