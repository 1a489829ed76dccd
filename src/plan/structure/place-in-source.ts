/** Which line of the source a clause begins at, and which clause a line of the source went into. */
import type { Aligned } from '../fidelity/fidelity.ts';
import { pointAt } from '../../text/faults.ts';

export interface SourcePlaces {
  /** The line at which a clause begins; `null` of one without words. */
  lineOf(clause: string): number | null;
  /** The clause that has the first sign of a stretch of the source, and whether it begins with it; `null` where none has. */
  clauseAt(from: number, to: number): { clause: string; begins: boolean } | null;
}

export function sourcePlaces({ begin, clauseIndex, at }: Aligned, source: string): SourcePlaces {
  const ids = new Map([...begin].map(([id, k]) => [clauseIndex[k]!, id]));
  // Notes come last, whatever their place in the source: the running text alone is in its order.
  const order = [...at.keys()].sort((a, b) => at[a]! - at[b]! || a - b);
  const first = (offset: number): number => {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at[order[middle]!]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    lineOf(clause) {
      const k = begin.get(clause);
      return k === undefined ? null : pointAt(source, at[k]!).line;
    },
    clauseAt(from, to) {
      const k = order[first(from)];
      if (k === undefined || at[k]! >= to) return null;
      const clause = ids.get(clauseIndex[k]!)!;
      return { clause, begins: begin.get(clause) === k };
    },
  };
}
