/** How much was found. */
import type { Hit } from '../../../search/search.ts';
import { blockOf } from '../../../text/clause-id.ts';
import { h } from '../../base/dom.ts';

/**
 * Clauses, and how often the words stand in them: a box counts as a clause where no part of it does, and what it holds
 * counts once.
 * @param all every hit
 * @param hits those that pass the filters
 */
export function total(all: readonly Hit[], hits: readonly Hit[]): HTMLElement {
  const times = hits
    .filter(({ entry }) => !/-[ir]\d+$/.test(entry.id))
    .reduce((sum, { spots }) => sum + spots.length, 0);
  const parts = new Set(hits.flatMap(({ entry: { id } }) => (blockOf(id) === id ? [] : [blockOf(id)])));
  const clauses = hits.filter(({ entry: { id } }) => !parts.has(id)).length;
  const counted = times > 0 ? `共 ${times} 处，${clauses} 段` : `${clauses} 段`;
  return h(
    'span',
    { 'data-total': String(all.length > 0 ? hits.length : 0) },
    all.length > 0 ? counted : '没有找到',
  );
}

/** Said while an answer is on its way. */
export const searching = (): HTMLElement => h('span', { class: 'searching' }, '正在查找…');

/**
 * Where the filters leave nothing: how much there is without them, one touch away.
 * @param all how many clauses
 */
export function elsewhere(all: number, letGo: () => void): HTMLElement {
  const button = h('button', { type: 'button', class: 'plain' }, `筛选后没有，全文 ${all} 段`);
  button.addEventListener('click', letGo);
  return button;
}
