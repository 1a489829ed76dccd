/** Which places each clause names, for the search page's filter. */
import type { Plan } from './plan.ts';

export interface SearchPlaces {
  /** Names of the places named in the text: towns and streets first, then as in the gazetteer. */
  names: string[];
  /** For each clause that names any, indices into `names`, ascending; a box or table has those of its parts. */
  byClause: ReadonlyMap<string, number[]>;
}

export function searchPlaces(plan: Plan): SearchPlaces {
  const named = new Set(plan.mentions.map(({ place }) => place));
  const first = (kind: string): number => (kind === '乡镇' ? 0 : kind === '街道' ? 1 : 2);
  const places = plan.places.filter(({ id }) => named.has(id)).sort((a, b) => first(a.kind) - first(b.kind));
  const order = new Map(places.map(({ id }, index) => [id, index]));
  const sets = new Map<string, Set<number>>();
  for (const { place, clause } of plan.mentions)
    for (const id of new Set([clause, clause.replace(/-[ir]\d+$/, '')]))
      sets.set(id, (sets.get(id) ?? new Set()).add(order.get(place)!));
  return {
    names: places.map(({ name }) => name),
    byClause: new Map([...sets].map(([id, set]) => [id, [...set].sort((a, b) => a - b)])),
  };
}
