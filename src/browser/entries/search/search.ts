/** `<plan-search>`: the search page. Nothing loads before the reader searches or touches the field. */
import { looksNumbered } from '../../../search/jump/gate.ts';
import { LONGEST_QUERY, parseQuery } from '../../../search/query.ts';
import { editionOnPage, renewPage } from '../../base/renew.ts';
import { answerTo } from '../../search/answer.ts';
import { searchEngine } from '../../search/engine.ts';
import { handOver } from '../../search/handed-over.ts';
import { leave, leftAt, NOWHERE } from '../../search/left.ts';
import { isOtherEdition } from '../../search/refused.ts';
import { showAnswer } from '../../search/show/answer.ts';
import { listenToField, type How } from '../../search/show/field.ts';
import { jumpsByNumber, showJumps } from '../../search/show/jumps.ts';
import { moveByArrows } from '../../search/show/keys.ts';
import { clearParts, pageParts } from '../../search/show/parts.ts';
import { exampleSearches, recentSearches } from '../../search/show/recent.ts';
import { openRefine } from '../../search/show/refine/refine.ts';
import { searching } from '../../search/show/total.ts';
import { failure } from '../../search/show/trouble.ts';
import { readState, remember, writeState, type SearchState } from '../../search/state.ts';

/** After so many milliseconds the page says that it is searching. */
const SLOW = 300;

class PlanSearch extends HTMLElement {
  private readonly engine = searchEngine(
    new URL('./', location.href.split(/[?#]/)[0]).href,
    editionOnPage(document),
  );
  private readonly field = this.querySelector<HTMLInputElement>('input[name=q]')!;
  private readonly parts = pageParts(this);
  private state: SearchState = readState(location.search);
  private left = leftAt();
  private byPlace = false;
  private request = 0;
  private slow = 0;

  connectedCallback(): void {
    this.field.value = this.state.q;
    openRefine(this.parts.refine);
    listenToField(
      this.querySelector('form')!,
      this.field,
      () => this.engine.load(),
      (how) => this.askField(how),
    );
    window.addEventListener('popstate', () => {
      this.state = readState(location.search);
      this.left = leftAt();
      this.field.value = this.state.q;
      void this.answer();
    });
    document.addEventListener('keydown', (event) => moveByArrows(event, this, this.field));
    // Who opens a result has found what was asked, however it came to be asked.
    this.addEventListener('click', ({ target }) => {
      if (!(target as Element).closest('.hits a, .jumps a, .cards a')) return;
      remember(this.state.q.trim());
      leave(this.parts.output);
    });
    if (!this.state.q) this.field.focus();
    void this.answer();
  }

  /** Asks what stands in the field; what is too long is cut where the reader sees it. */
  private askField(how: How): void {
    if (this.field.value.length > LONGEST_QUERY) this.field.value = this.field.value.slice(0, LONGEST_QUERY);
    this.ask({ q: this.field.value }, how);
  }

  private ask(change: Partial<SearchState>, how: How): void {
    this.state = { ...this.state, ...change };
    history[`${how}State`](null, '', writeState(this.state));
    void this.answer(how === 'push');
  }

  private readonly again = (): void => {
    this.engine.retry();
    void this.answer();
  };

  private async openPlaces(): Promise<void> {
    await this.engine.data.places();
    this.byPlace = true;
    await this.answer();
    this.parts.refine.querySelector<HTMLElement>('[name=place]')?.focus();
  }

  /** @param sent whether it was asked, and not only typed so far */
  private async answer(sent = true): Promise<void> {
    const request = ++this.request;
    const current = (): boolean => request === this.request;
    clearTimeout(this.slow);
    this.slow = window.setTimeout(() => this.parts.status.replaceChildren(searching()), SLOW);
    const { q } = this.state;
    delete this.dataset['answered'];
    // A number means a place first; other words are answered first, and what they may name stands with the answer.
    if (looksNumbered(q))
      void jumpsByNumber(this.engine.data, q).then(
        (targets) => current() && showJumps(this.parts.jumps, targets),
      );
    try {
      await this.show(q, current, sent);
    } catch (error) {
      // Whoever is shown the page anew has his answer there.
      if (isOtherEdition(error) && (await renewPage())) this.request += 1;
      else if (current()) this.clear([], failure(error, this.again));
    } finally {
      if (current()) {
        clearTimeout(this.slow);
        this.dataset['answered'] = q;
      }
    }
  }

  private async show(q: string, current: () => boolean, sent: boolean): Promise<void> {
    if (parseQuery(q).length === 0) {
      return this.clear([...recentSearches(this.state), ...exampleSearches(this, this.state)]);
    }
    const { shown, top } = this.left;
    this.left = NOWHERE;
    const table = await this.engine.load();
    const answer = await answerTo(this.engine, q);
    if (!current()) return;
    this.byPlace ||= this.state.place !== '';
    await showAnswer(this.parts, this.engine, table, answer, this.state, this.byPlace, {
      ask: (change) => this.ask(change, 'push'),
      again: this.again,
      openPlaces: () => this.openPlaces(),
      examples: () => exampleSearches(this, this.state),
      shown,
      current,
    });
    if (top > 0 && current()) scrollTo(0, top);
    if (current() && sent && answer.hits.length > 0) remember(q.trim());
  }

  private clear(shown: HTMLElement[], said: HTMLElement[] = []): void {
    clearParts(this.parts, this.state, shown, said, looksNumbered(this.state.q));
  }
}

handOver();
customElements.define('plan-search', PlanSearch);
