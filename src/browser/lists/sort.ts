/** Sorts the entries of a list inside their groups, by the heads of its columns or by a select, if there is one: both say the same. */
import { h } from '../base/dom.ts';
import { compareKeys, sortKey } from './values.ts';

/** @param order a field whose values are the names of columns; empty is the order of the plan */
export function sortable(order: HTMLSelectElement | HTMLInputElement, entries: readonly HTMLElement[]): void {
  const groups = byParent(entries);
  const heads = [...document.querySelectorAll<HTMLElement>('thead [data-sort]')];
  for (const head of heads) {
    const button = h('button', { type: 'button' }, ...head.childNodes);
    button.addEventListener('click', () => {
      order.value = order.value === head.dataset['sort'] ? '' : head.dataset['sort']!;
      order.dispatchEvent(new Event('change'));
    });
    head.append(button);
  }
  order.addEventListener('change', () => {
    const { value: name } = order;
    for (const head of heads)
      if (head.dataset['sort'] === name)
        head.setAttribute('aria-sort', name === 'value' ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    const keys = new Map(name ? entries.map((entry) => [entry, sortKey(entry, name)]) : []);
    for (const [group, own] of groups)
      group.append(...(name ? [...own].sort((a, b) => compareKeys(keys.get(a)!, keys.get(b)!)) : own));
  });
}

function byParent(entries: readonly HTMLElement[]): Map<HTMLElement, HTMLElement[]> {
  const groups = new Map<HTMLElement, HTMLElement[]>();
  for (const entry of entries)
    groups.set(entry.parentElement!, [...(groups.get(entry.parentElement!) ?? []), entry]);
  return groups;
}
