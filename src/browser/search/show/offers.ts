/** Offers other words beside the results, as links. */
import type { Suggestions } from '../../../search/suggest/suggest.ts';
import { h } from '../../base/dom.ts';
import { notLoaded } from '../refused.ts';

/**
 * @param place holds the offers
 * @param address where a query is answered
 */
export function showOffers(
  place: HTMLElement,
  { meant, also }: Suggestions,
  address: (q: string) => string,
): void {
  const line = (label: string, words: readonly string[]): HTMLElement[] => {
    const links = [...new Set(words)].map((q) => h('li', {}, h('a', { href: address(q) }, q)));
    return links.length === 0 ? [] : [h('p', {}, label), h('ul', {}, ...links)];
  };
  place.replaceChildren(...line('是不是要找：', meant), ...line('也可搜：', also));
}

/**
 * Beside results other words must be asked for: they need a quarter of what an answer loads.
 * @param load resolves to the words
 */
export function offerOnRequest(
  place: HTMLElement,
  load: () => Promise<Suggestions>,
  show: (offers: Suggestions) => void,
): void {
  const more = h('button', { type: 'button', class: 'plain' }, '换个说法');
  const ask = (): void => {
    // Who has asked once is offered them with the next answer.
    place.dataset['wanted'] = '';
    load().then(show, (error: unknown) => (more.textContent = notLoaded(error)));
  };
  more.addEventListener('click', ask);
  place.replaceChildren(more);
  if ('wanted' in place.dataset) ask();
}
