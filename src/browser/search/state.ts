/** The state of the search page: it lives in the address; recent searches live on the device. */
import { LONGEST_QUERY } from '../../search/query.ts';

export interface SearchState {
  q: string;
  chapter: string;
  kind: string;
  place: string;
  /** `rank` or `book` (grouped by chapter). */
  view: string;
}

const KEYS = ['q', 'chapter', 'kind', 'place', 'view'] as const;

export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const [q, chapter, kind, place, view] = KEYS.map((key) => (params.get(key) ?? '').slice(0, LONGEST_QUERY));
  return { q: q!, chapter: chapter!, kind: kind!, place: place!, view: view === 'book' ? 'book' : 'rank' };
}

export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  for (const key of KEYS)
    if (state[key] && !(key === 'view' && state.view === 'rank')) params.set(key, state[key]);
  const text = params.toString();
  return text ? `?${text}` : location.pathname;
}

const RECENT = 'planbook-recent';

/** What was searched on this device, latest first. Storage may be forbidden or hold anything. */
export function recent(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(RECENT) ?? '[]');
    return Array.isArray(value)
      ? value.filter((v): v is string => typeof v === 'string' && v.length <= LONGEST_QUERY).slice(0, 8)
      : [];
  } catch {
    return [];
  }
}

export function remember(query: string): void {
  try {
    const list = [query, ...recent().filter((q) => q !== query)].slice(0, 8);
    localStorage.setItem(RECENT, JSON.stringify(list));
  } catch {
    /* Without storage nothing is remembered. */
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(RECENT);
  } catch {
    /* Nothing was remembered. */
  }
}
