/** Filters with counts: what each choice would leave, given the others. */
import type { Hit } from '../plan/search.ts';
import type { SearchTable } from '../plan/search-table.ts';
import { h } from './dom.ts';
import { KINDS } from './search-results.ts';
import type { SearchState } from './search-state.ts';

type Key = 'chapter' | 'kind' | 'place';

const LABELS: Record<Key, string> = { chapter: '章', kind: '类别', place: '地方' };

function valuesOf(table: SearchTable, hit: Hit, key: Key): string[] {
  if (key === 'chapter') return [/^c(\d+)/.exec(hit.entry.id)![1]!];
  if (key === 'kind') return [hit.entry.kind];
  return table.lines[hit.index]![5].map((place) => table.places[place]!);
}

function matches(table: SearchTable, hit: Hit, state: SearchState, keys: readonly Key[]): boolean {
  return keys.every((key) => !state[key] || valuesOf(table, hit, key).includes(state[key]));
}

/** Hits that pass every filter. */
export const filtered = (table: SearchTable, hits: readonly Hit[], state: SearchState): Hit[] =>
  hits.filter((hit) => matches(table, hit, state, ['chapter', 'kind', 'place']));

/** A select for every filter that has something to choose. */
export function filterControls(
  table: SearchTable,
  hits: readonly Hit[],
  state: SearchState,
  change: (key: Key, value: string) => void,
): HTMLElement[] {
  return (Object.keys(LABELS) as Key[]).flatMap((key) => {
    const others = (['chapter', 'kind', 'place'] as const).filter((other) => other !== key);
    const counts = new Map<string, number>();
    for (const hit of hits)
      if (matches(table, hit, state, others))
        for (const value of valuesOf(table, hit, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size === 0) return [];
    const name = (value: string): string =>
      key === 'chapter'
        ? (table.names[`c${value}`] ?? value)
        : key === 'kind'
          ? (KINDS[value] ?? value)
          : value;
    const values = [...counts].sort(([a, x], [b, y]) => (key === 'chapter' ? Number(a) - Number(b) : y - x));
    const options = values.map(([value, n]) => h('option', { value }, `${name(value)}（${n}）`));
    const select = h('select', {}, h('option', { value: '' }, '全部'), ...options);
    select.value = state[key];
    select.addEventListener('change', () => change(key, select.value));
    return [h('label', {}, `${LABELS[key]} `, select)];
  });
}

/** Switches between order of rank and order of the book. */
export function viewControl(view: string, change: (view: string) => void): HTMLElement {
  const book = view === 'book';
  const button = h('button', { type: 'button', class: 'plain' }, book ? '按相关排列' : '按章节排列');
  button.addEventListener('click', () => change(book ? 'rank' : 'book'));
  return button;
}
