/** How hits are counted, wherever their number is said. */
import type { Hit } from '../search.ts';

/** `c3-p1-i2` → `c3-p1`: an item's box, a row's table. */
const wholeOf = (id: string): string => id.replace(/-[ir]\d+$/, '');

/** Whether a hit is an item of a box or a row of a table: what stands there stands in the whole, too. */
export const isPart = ({ entry: { id } }: Hit): boolean => wholeOf(id) !== id;

/** Hits that count as clauses: a box or table does where none of its items and rows is among them. */
export function countedAmong(hits: readonly Hit[]): Hit[] {
  const told = new Set(hits.filter(isPart).map(({ entry }) => wholeOf(entry.id)));
  return hits.filter(({ entry }) => !told.has(entry.id));
}
