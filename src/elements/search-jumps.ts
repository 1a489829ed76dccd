/** Shows the places meant, above the results. */
import type { Offer } from '../plan/jump.ts';
import { h } from './dom.ts';

/** Address of a clause or a page as seen from the search page. */
export function addressOf(to: string): string {
  const chapter = /^c(\d+)(?=-|$)/.exec(to)?.[1];
  if (chapter === undefined) return to === '.' ? '../' : `../${to}/`;
  return `../${chapter}/${to === 'c0' ? '' : `#${to}`}`;
}

/** @param list the element that holds the offers; hidden while there is none */
export function showJumps(list: HTMLElement, offers: readonly Offer[]): void {
  list.hidden = offers.length === 0;
  list.replaceChildren(
    ...offers.map(({ to, name, where }) => {
      const place = where ? [' ', h('small', {}, where)] : [];
      return h('li', {}, h('a', { href: addressOf(to), 'data-jump': to }, name, ...place));
    }),
  );
}
