/** Offers other words beside the results, as links. What it needs loads after an answer, or where nothing was found. */
import { h } from '../../base/dom.ts';
import type { SuggestCode } from '../on-demand.ts';
import type { Answer } from '../answer.ts';
import type { SearchEngine } from '../engine.ts';

export class SearchSuggestions {
  private readonly place = h('div', { class: 'offers', 'aria-live': 'polite' });
  private readonly engine: SearchEngine;
  private readonly address: (q: string) => string;
  private advice: Promise<SuggestCode | null> | null = null;

  /**
   * @param before the element before which offers are shown
   * @param address where a query is answered
   */
  constructor(engine: SearchEngine, before: HTMLElement, address: (q: string) => string) {
    this.engine = engine;
    this.address = address;
    before.before(this.place);
  }

  clear(): void {
    this.place.replaceChildren();
  }

  /**
   * Shows other searches. Near results appear below before the suggestions are known: one row is kept free, so that
   * nothing moves.
   * @param current whether the answer is still wanted
   */
  show(query: string, answer: Answer, current: () => boolean): void {
    this.clear();
    this.place.classList.toggle('row', answer.hits.length === 0);
    // Suggestions need a quarter of what an answer loads. A reader who has results must ask for them; a reader
    // without results gets them at once.
    if (answer.hits.length === 0 || this.advice) return void this.offer(query, answer, current);
    const more = h('button', { type: 'button', class: 'plain' }, '换个说法');
    more.addEventListener('click', () => {
      void this.load().then((advice) => {
        if (!advice) more.textContent = '没有载入，再试一次';
        else void this.offer(query, answer, current);
      });
    });
    this.place.append(more);
  }

  private async offer(query: string, { terms, hits }: Answer, current: () => boolean): Promise<void> {
    const advice = await this.load();
    if (!advice || !current()) return;
    const stands = async (word: string): Promise<boolean> => (await this.engine.exact([word])).length > 0;
    const { meant, also } = await advice
      .suggest(query, terms, hits.length === 0, stands)
      .catch(() => NOTHING);
    if (current())
      this.place.replaceChildren(...this.line('是不是要找：', meant), ...this.line('也可搜：', also));
  }

  private line(label: string, words: readonly string[]): HTMLElement[] {
    const links = [...new Set(words)].map((q) => h('li', {}, h('a', { href: this.address(q) }, q)));
    return links.length === 0 ? [] : [h('p', {}, label), h('ul', {}, ...links)];
  }

  private load(): Promise<SuggestCode | null> {
    this.advice ??= this.engine.data.advice().catch(() => {
      this.advice = null;
      return null;
    });
    return this.advice;
  }
}

const NOTHING = { meant: [], also: [] };
