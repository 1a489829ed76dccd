/** What was searched on this device, shown while nothing is asked. */
import { h } from '../../base/dom.ts';
import { forget, recent, writeState, type SearchState } from '../state.ts';

/**
 * Shown where nothing is found, too.
 * @param host has them, one a line
 */
export function exampleSearches({ dataset }: HTMLElement, state: SearchState): HTMLElement[] {
  const list = (dataset['examples'] ?? '').split('\n').filter(Boolean);
  return list.length > 0 ? [h('p', {}, '可以这样搜'), searches(list, state)] : [];
}

export function recentSearches(state: SearchState): HTMLElement[] {
  const list = recent();
  if (list.length === 0) return [];
  const clear = h('button', { type: 'button', class: 'plain' }, '清除');
  const head = h('p', {}, '最近搜索 ', clear);
  const items = searches(list, state);
  clear.addEventListener('click', () => {
    forget();
    head.remove();
    items.remove();
  });
  return [head, items];
}

/** Links to searches. */
const searches = (list: readonly string[], state: SearchState): HTMLElement =>
  h(
    'ul',
    { class: 'recent' },
    ...list.map((q) => h('li', {}, h('a', { href: writeState({ ...state, q }) }, q))),
  );
