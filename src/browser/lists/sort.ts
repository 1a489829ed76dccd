/**
 * The entries of a list are sorted inside their groups by the heads of its columns or by a select, if there is one: both
 * say the same. What sorts loads when a reader first wants it.
 */
import { h } from '../base/dom.ts';
import { handedOver } from '../base/fetch-script.ts';
import { root } from '../base/root.ts';

/** Puts entries in the order of a column; without its name, in their own. */
export type SortEntries = (entries: readonly HTMLElement[], name: string) => void;

const SORTING = `${root}assets/sort-list.js`;

/**
 * @param order a field whose values are the names of columns; empty is the order of the plan
 * @param failed says that what sorts did not arrive
 */
export function sortable(
  order: HTMLSelectElement | HTMLInputElement,
  entries: readonly HTMLElement[],
  failed: () => void,
): void {
  const heads = [...document.querySelectorAll<HTMLElement>('thead [data-sort]')];
  for (const head of heads) {
    const button = h('button', { type: 'button' }, ...head.childNodes);
    button.addEventListener('click', () => {
      order.value = order.value === head.dataset['sort'] ? '' : head.dataset['sort']!;
      order.dispatchEvent(new Event('change'));
    });
    head.append(button);
  }
  const sort = async (): Promise<void> => {
    const by = await handedOver<SortEntries>('sortEntries', SORTING);
    const { value: name } = order;
    for (const head of heads)
      if (head.dataset['sort'] === name)
        head.setAttribute('aria-sort', name === 'value' ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    by(entries, name);
  };
  order.addEventListener('change', () => {
    sort().catch(() => {
      order.value = '';
      failed();
    });
  });
}
