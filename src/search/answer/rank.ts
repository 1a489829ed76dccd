/** In which order clauses are shown. */
import type { Hit, Positions } from '../search.ts';

/** What makes a figure longer where it stands beside it. */
export const FIGURE_SIGNS = '0123456789.';

/**
 * Best first: whole figures before parts of figures, the plan before what lies behind and what says nothing, then in a
 * heading or lead, then where the words weigh most in the clause; a box after its own items.
 * @param first the clause that says what the words mean comes before all, by its place in reading order
 */
export function rank(hits: readonly Hit[], first?: number): Hit[] {
  const key = ({ index, entry, spots, part }: Hit): number => {
    if (index === first) return -1;
    const early = spots.some((s) => s.start + s.length <= entry.leadLength);
    const tier = early ? 0 : entry.parent ? 2 : 1;
    const weight = spots.reduce((sum, s) => sum + s.length, 0) / Math.max(entry.length, 1);
    return (part ? 20 : 0) + entry.late * 4 + tier + 1 - Math.min(weight, 1);
  };
  return hits
    .map((hit) => ({ hit, key: key(hit) }))
    .sort((a, b) => a.key - b.key || a.hit.index - b.hit.index)
    .map(({ hit }) => hit);
}

/** Whether a term begins or ends with a figure, so that it may stand inside of longer ones: 30 in 3000. */
export const isFigure = (term: string): boolean => /^\d|\d$/.test(term);

/**
 * Hits that know whether the figure that was asked stands whole in them.
 * @param signs where each of `FIGURE_SIGNS` stands
 */
export function partsOfFigures(hits: readonly Hit[], term: string, signs: readonly Positions[]): Hit[] {
  return hits.map((hit) => {
    const beside = new Set(signs.flatMap((positions) => positions.get(hit.index) ?? []));
    const inside = ({ start, length }: Hit['spots'][number]): boolean =>
      (/^\d/.test(term) && beside.has(start - 1)) || (/\d$/.test(term) && beside.has(start + length));
    return hit.spots.every(inside) ? { ...hit, part: true } : hit;
  });
}
