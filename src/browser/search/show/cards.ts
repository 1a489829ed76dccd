/** Shows what an answer names, above its results. */
import { cardsOf, type Card } from '../../../search/answer/cards.ts';
import type { ResultText } from '../../../search/result-text.ts';
import { h } from '../../base/dom.ts';

const KINDS: Record<Card['kind'], string> = { place: '地方', term: '术语', goal: '目标', project: '项目' };
const ADDRESSES: Record<Card['kind'], (id: string) => string> = {
  place: (id) => `../places/${id}/`,
  term: (id) => `../glossary/#${encodeURIComponent(id.replace(/\s/g, ''))}`,
  goal: (id) => `../goals/#${id}`,
  project: (id) => `../projects/#${id}`,
};

/**
 * @param list holds the cards; hidden while there is none
 * @param words folded: what was asked, or the plan's words for it
 * @param shown the results on show
 */
export function showCards(list: HTMLElement, words: readonly string[], shown: readonly ResultText[]): void {
  // A place is offered above, among what can be jumped to.
  const cards = cardsOf(words, shown).filter(({ kind }) => kind !== 'place');
  list.hidden = cards.length === 0;
  list.replaceChildren(
    ...cards.map(({ kind, id, name, note }) =>
      h(
        'li',
        { 'data-card': kind, 'data-id': id },
        h(
          'a',
          { href: ADDRESSES[kind](id) },
          h('small', {}, KINDS[kind]),
          ` ${name}`,
          note ? ` ${note}` : '',
        ),
      ),
    ),
  );
}
