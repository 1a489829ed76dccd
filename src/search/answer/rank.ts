/** In which order clauses are shown. */
import type { Hit } from '../search.ts';

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
