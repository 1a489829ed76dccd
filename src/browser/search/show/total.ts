/** How much was found. */
import { countedAmong, isPart } from '../../../search/answer/counted.ts';
import type { Hit } from '../../../search/search.ts';
import { h } from '../../base/dom.ts';
import { KIND_NAMES } from '../kind-names.ts';

/**
 * Clauses, and how often the words stand in them: what a box holds counts once.
 * @param all every hit
 * @param hits those that pass the filters
 */
export function total(all: readonly Hit[], hits: readonly Hit[]): HTMLElement {
  const times = hits.filter((hit) => !isPart(hit)).reduce((sum, { spots }) => sum + spots.length, 0);
  const clauses = countedAmong(hits).length;
  const counted = times > 0 ? `共 ${times} 处，${clauses} 段` : `${clauses} 段`;
  return h(
    'span',
    { 'data-total': String(all.length > 0 ? hits.length : 0) },
    all.length > 0 ? counted : '没有找到',
  );
}

/**
 * What of a list is still to come, in words: its clauses, and apart from them the boxes and tables that do not count
 * beside their parts: `30 段，专栏 11`
 * @param hits the whole list
 */
export function stillToCome(hits: readonly Hit[]): (rest: readonly Hit[]) => string {
  const counted = new Set(countedAmong(hits));
  return (rest) => {
    const wholes = rest.filter((hit) => !counted.has(hit)).map(({ entry }) => KIND_NAMES[entry.kind]);
    const clauses = rest.length - wholes.length;
    return [
      ...(clauses > 0 ? [`${clauses} 段`] : []),
      ...[...new Set(wholes)].map((name) => `${name} ${wholes.filter((one) => one === name).length}`),
    ].join('，');
  };
}

/** Said while an answer is on its way. */
export const searching = (): HTMLElement => h('span', { class: 'searching' }, '正在查找…');

/**
 * Where the filters leave nothing: how much there is without them, one touch away.
 * @param all every hit
 */
export function elsewhere(all: readonly Hit[], letGo: () => void): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: 'plain' },
    `筛选后没有，全文 ${countedAmong(all).length} 段`,
  );
  button.addEventListener('click', letGo);
  return button;
}
