/** Which places each clause names, for results and filters. */
import { vocabularyOf } from '../../plan/authoring/schema-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { blockOf } from '../../text/clause-id.ts';
import type { PackedPlaces } from '../../search/packed-places.ts';
import { indexedClauses } from './search-table.ts';

export interface SearchPlaces {
  /** The places named in the text: those in which readers live first, then as in the gazetteer. */
  places: { id: string; name: string }[];
  /** For each clause that names any, indices into `places`, ascending; a box or table has those of its parts. */
  byClause: ReadonlyMap<string, number[]>;
}

export function searchPlaces(plan: Plan): SearchPlaces {
  const named = new Set(plan.mentions.map(({ place }) => place));
  const { home } = vocabularyOf(plan.meta);
  const first = (kind: string): number => (home.includes(kind) ? home.indexOf(kind) : home.length);
  const places = plan.places.filter(({ id }) => named.has(id)).sort((a, b) => first(a.kind) - first(b.kind));
  const order = new Map(places.map(({ id }, index) => [id, index]));
  const sets = new Map<string, Set<number>>();
  for (const { place, clause } of plan.mentions)
    for (const id of new Set([clause, blockOf(clause)]))
      sets.set(id, (sets.get(id) ?? new Set()).add(order.get(place)!));
  return {
    places: places.map(({ id, name }) => ({ id, name })),
    byClause: new Map([...sets].map(([id, set]) => [id, [...set].sort((a, b) => a - b)])),
  };
}

export function packPlaces(plan: Plan): PackedPlaces {
  const { places, byClause } = searchPlaces(plan);
  const lines = indexedClauses(plan).map(({ id }, line): [number, number[]] => [
    line,
    byClause.get(id) ?? [],
  ]);
  return { names: places.map(({ name }) => name), lines: lines.filter(([, named]) => named.length > 0) };
}
