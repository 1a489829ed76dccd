/** How much was found. */
import type { Hit } from '../../../search/search.ts';
import { h } from '../../base/dom.ts';

/**
 * Clauses, and how often the words stand in them: what a box holds counts once.
 * @param all every hit
 * @param hits those that pass the filters
 */
export function total(all: readonly Hit[], hits: readonly Hit[]): HTMLElement {
  const times = hits
    .filter(({ entry }) => !/-[ir]\d+$/.test(entry.id))
    .reduce((sum, { spots }) => sum + spots.length, 0);
  const counted = times > 0 ? `共 ${times} 处，${hits.length} 段` : `${hits.length} 段`;
  return h(
    'span',
    { 'data-total': String(all.length > 0 ? hits.length : 0) },
    all.length > 0 ? counted : '没有找到',
  );
}
