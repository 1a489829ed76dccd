/** The list of results on show, longer by a page at each wish. */
import type { Hit } from '../plan/search.ts';
import type { Shown } from '../plan/shown.ts';
import { h } from './dom.ts';

const PAGE = 10;

export interface ResultList {
  /** The list, then the button that makes it longer. */
  parts: [HTMLElement, HTMLElement];
  /** What the first page shows. */
  first: Shown[];
}

/**
 * The first page of results.
 * @param shownOf what is shown of a hit
 * @param item makes the element; it is given the element before it
 * @throws when the texts cannot be had
 */
export async function resultList(
  hits: readonly Hit[],
  shownOf: (hit: Hit) => Promise<Shown>,
  item: (hit: Hit, shown: Shown, last: Element | null) => HTMLElement,
): Promise<ResultList> {
  const list = h('ol', { class: 'hits' });
  const more = h('button', { type: 'button', 'data-more': '' });
  let from = 0;
  const grow = async (): Promise<Shown[]> => {
    const next = hits.slice(from, from + PAGE);
    const texts = await Promise.all(next.map(shownOf));
    next.forEach((hit, k) => list.append(item(hit, texts[k]!, list.lastElementChild)));
    from += next.length;
    more.textContent = `更多（还有 ${hits.length - from} 段）`;
    more.hidden = from >= hits.length;
    return texts;
  };
  // One page after another, however fast the button is pressed.
  let growing: Promise<unknown> = Promise.resolve();
  more.addEventListener('click', () => {
    growing = growing.then(grow).catch(() => (more.textContent = '没有载入，再试一次'));
  });
  const first = await grow();
  return { parts: [list, more], first };
}
