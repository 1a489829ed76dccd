/** The beginning of a long text: all that a result shows of it where the words stand early. */
import { fold } from './fold.ts';
import type { Hit } from './search.ts';
import type { Shown } from './shown.ts';

/** Folded length of a head. */
export const HEAD = 200;
/** Folded length beyond which a text has one. */
const LONG = 300;
/** With these an excerpt and the lead before it end within the head: see `excerpt`. */
const EARLY = 80;
const SHORT = 40;
const LEAD = 150;

/** @param length folded length of the text */
export const hasHead = (length: number): boolean => length > LONG;

/** `shown` with no more than the head of its text. */
export const headOf = (shown: Shown): Shown => ({
  ...shown,
  text: shown.text.slice(0, fold(shown.text).origin[HEAD]),
});

/** Whether a result shows of the head what it would show of the whole. */
export const needsHead = ({ entry, spots }: Hit): boolean =>
  hasHead(entry.length) &&
  entry.lead <= LEAD &&
  spots.length > 0 &&
  spots[0]!.start <= EARLY &&
  spots.every(({ length }) => length <= SHORT);
