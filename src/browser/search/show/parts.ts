/** The parts of the search page in which an answer stands. */
import { h } from '../../base/dom.ts';
import type { SearchState } from '../state.ts';
import { showCards } from './cards.ts';
import { showJumps } from './jumps.ts';
import { showRefine } from './refine/refine.ts';

export interface PageParts {
  /** How much there is, or what there is instead. */
  status: HTMLElement;
  /** Other words. */
  offers: HTMLElement;
  refine: HTMLDetailsElement;
  jumps: HTMLElement;
  cards: HTMLElement;
  output: HTMLElement;
}

/** @param host `<plan-search>`; what the page as it is sent does not have is put there */
export function pageParts(host: HTMLElement): PageParts {
  const part = <T extends HTMLElement>(selector: string): T => host.querySelector<T>(selector)!;
  const offers = h('div', { class: 'offers', 'aria-live': 'polite' });
  const cards = h('ul', { class: 'cards' });
  const [refine, jumps] = [part<HTMLDetailsElement>('.refine'), part('.jumps')];
  refine.before(offers);
  jumps.after(cards);
  return { status: part('[role=status]'), offers, refine, jumps, cards, output: part('.answer') };
}

/** Shows no answer, but something else. */
export function clearParts(
  { status, offers, refine, jumps, cards, output }: PageParts,
  state: SearchState,
  shown: readonly HTMLElement[],
  said: readonly HTMLElement[],
  keepJumps: boolean,
): void {
  offers.replaceChildren();
  if (!keepJumps) showJumps(jumps, []);
  showCards(cards, [], []);
  status.replaceChildren(...said);
  showRefine(refine, [], state);
  output.replaceChildren(...shown);
}
