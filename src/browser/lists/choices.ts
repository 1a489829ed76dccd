/** What a list can be filtered by stands in its entries already: the page need not say it a second time. */
import { h } from '../base/dom.ts';
import { placesLinked, valuesOf } from './values.ts';

/**
 * Fills a choice that has no options with every value of the entries and how many entries have it: places the most
 * frequent first, all else in the order of the page.
 */
export function offerValues(choice: HTMLSelectElement, entries: readonly HTMLElement[]): void {
  const counts = new Map<string, number>();
  for (const value of entries.flatMap((entry) => valuesOf(entry, choice.name)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const places = new Map(choice.name === 'place' ? entries.flatMap(placesLinked) : []);
  const values = [...counts];
  if (places.size > 0) values.sort(([, a], [, b]) => b - a);
  choice.append(
    ...values.map(([value, count]) => h('option', { value }, `${places.get(value) ?? value}（${count}）`)),
  );
}
