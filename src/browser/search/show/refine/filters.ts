/** Filters with counts: what each choice would leave, given the others. */
import { countedAmong } from '../../../../search/answer/counted.ts';
import type { Hit } from '../../../../search/search.ts';
import type { PackedPlaces } from '../../../../search/packed-places.ts';
import { folderOf, pageOf } from '../../../../text/clause-id.ts';
import { partsOf } from '../../../../text/parts.ts';
import { h } from '../../../base/dom.ts';
import { KIND_NAMES } from '../../kind-names.ts';
import { notLoaded } from '../../refused.ts';
import type { SearchState } from '../../state.ts';

export const FILTERS = ['chapter', 'kind', 'place'] as const;
export type Filter = (typeof FILTERS)[number];

const LABELS: Record<Filter, string> = { chapter: '章', kind: '类别', place: '地方' };

/** What a hit can be filtered by. */
export type ValuesOf = (hit: Hit, key: Filter) => string[];

/**
 * @param places null while they are not loaded: nothing is filtered by them then
 * @param chapters ids → names, in reading order: what stands in a part counts for the part, too
 */
export function valuesFrom(
  places: PackedPlaces | null,
  chapters: Readonly<Record<string, string>>,
): ValuesOf {
  const named = new Map(places?.lines);
  const parts = partsOf(Object.keys(chapters));
  return ({ index, entry }, key) => {
    if (key === 'chapter') {
      const page = pageOf(entry.id);
      return [...new Set([parts.get(page) ?? page, page])].map(folderOf);
    }
    if (key === 'kind') return [entry.kind];
    return (named.get(index) ?? []).map((place) => places!.names[place]!);
  };
}

const matches = (hit: Hit, state: SearchState, keys: readonly Filter[], valuesOf: ValuesOf): boolean =>
  keys.every((key) => !state[key] || valuesOf(hit, key).includes(state[key]));

/** Hits that pass every filter. */
export const filtered = (hits: readonly Hit[], state: SearchState, valuesOf: ValuesOf): Hit[] =>
  hits.filter((hit) => matches(hit, state, FILTERS, valuesOf));

/** What can be chosen of a filter, and how many clauses each choice leaves, given the others. */
export function choicesOf(
  hits: readonly Hit[],
  state: SearchState,
  key: Filter,
  valuesOf: ValuesOf,
): Map<string, number> {
  const others = FILTERS.filter((other) => other !== key);
  const left = new Map<string, Hit[]>();
  for (const hit of hits)
    if (matches(hit, state, others, valuesOf))
      for (const value of valuesOf(hit, key)) {
        if (!left.has(value)) left.set(value, []);
        left.get(value)!.push(hit);
      }
  // What is chosen stands there, also where it leaves nothing.
  if (state[key] && !left.has(state[key])) left.set(state[key], []);
  return new Map([...left].map(([value, some]) => [value, countedAmong(some).length]));
}

/**
 * A select for every filter that has something to choose.
 * @param chapters chapter id → name
 */
export function filterControls(
  hits: readonly Hit[],
  state: SearchState,
  chapters: Readonly<Record<string, string>>,
  valuesOf: ValuesOf,
  change: (key: Filter, value: string) => void,
): HTMLElement[] {
  return FILTERS.flatMap((key) => {
    const counts = choicesOf(hits, state, key, valuesOf);
    if (counts.size === 0) return [];
    const names = new Map(key === 'chapter' ? chapterOptions(chapters) : Object.entries(KIND_NAMES));
    const order = [...names.keys()];
    const values = [...counts].sort(([a, x], [b, y]) =>
      key === 'chapter' ? order.indexOf(a) - order.indexOf(b) : y - x,
    );
    const options = values.map(([value, n]) =>
      h('option', { value }, `${names.get(value) ?? value}（${n}）`),
    );
    const select = h('select', { name: key }, h('option', { value: '' }, '全部'), ...options);
    select.value = state[key];
    select.addEventListener('change', () => change(key, select.value));
    return [h('label', {}, `${LABELS[key]} `, select)];
  });
}

/** Folders of chapters, parts and annexes with their names, in reading order; chapters of a part stand back. */
function chapterOptions(chapters: Readonly<Record<string, string>>): [folder: string, name: string][] {
  const parts = partsOf(Object.keys(chapters));
  return Object.entries(chapters).map(([id, name]) => [
    folderOf(id),
    (parts.get(id) ?? id) === id ? name : `\u3000${name}`,
  ]);
}

/**
 * A button in place of the filter by places. The data for that filter are as large as an answer, so they load only
 * when a reader wants it.
 */
export function placeOpener(open: () => Promise<void>): HTMLElement {
  const button = h('button', { type: 'button', class: 'plain' }, '按地方筛选');
  button.addEventListener('click', () => {
    open().catch((error: unknown) => (button.textContent = notLoaded(error)));
  });
  return button;
}

/** Switches between order of rank and order of the book. */
export function viewControl(view: string, change: (view: string) => void): HTMLElement {
  const book = view === 'book';
  const button = h('button', { type: 'button', class: 'plain' }, book ? '按相关排列' : '按章节排列');
  button.addEventListener('click', () => change(book ? 'rank' : 'book'));
  return button;
}
