/** `<plan-search>`: the search page. Nothing loads before the reader searches or touches the field. */
import { looksNumbered } from '../../search/jump/gate.ts';
import { LONGEST_QUERY, parseQuery } from '../../search/query.ts';
import { characterPairs } from '../../search/search.ts';
import type { SearchTable } from '../../search/table.ts';
import { h } from '../base/dom.ts';
import { editionOnPage, renewPage } from '../base/renew.ts';
import { answerTo, type Answer } from '../search/answer.ts';
import { searchEngine } from '../search/engine.ts';
import { exportButtons } from '../search/show/export.ts';
import { filterControls, filtered, placeOpener, valuesFrom, viewControl } from '../search/show/filters.ts';
import { listenToField, type How } from '../search/show/field.ts';
import { showCards } from '../search/show/cards.ts';
import { SearchSuggestions } from '../search/show/hints.ts';
import { jumpsToPlaces, jumpsByNumber, jumpsByName, showJumps } from '../search/show/jumps.ts';
import { isOtherEdition } from '../search/load.ts';
import { moveByArrows } from '../search/show/keys.ts';
import { notSupported, saidInstead, waysOn } from '../search/show/otherwise.ts';
import { resultList } from '../search/show/list.ts';
import { recentSearches } from '../search/show/recent.ts';
import { openRefine, showRefine } from '../search/show/refine.ts';
import { readState, remember, writeState, type SearchState } from '../search/state.ts';
import { elsewhere, searching, total } from '../search/show/total.ts';
import { failure, trouble } from '../search/show/trouble.ts';

/** After so many milliseconds the page says that it is searching. */
const SLOW = 300;

class PlanSearch extends HTMLElement {
  private readonly engine = searchEngine(
    new URL('./', location.href.split(/[?#]/)[0]).href,
    editionOnPage(document),
  );
  private readonly field = this.querySelector<HTMLInputElement>('input[name=q]')!;
  private readonly status = this.querySelector<HTMLElement>('[role=status]')!;
  private readonly refine = this.querySelector<HTMLDetailsElement>('.refine')!;
  private readonly jumps = this.querySelector<HTMLElement>('.jumps')!;
  private readonly cards = h('ul', { class: 'cards' });
  private readonly output = this.querySelector<HTMLElement>('.answer')!;
  private readonly hints = new SearchSuggestions(this.engine, this.refine, (q) =>
    writeState({ q, chapter: '', kind: '', place: '', view: this.state.view }),
  );
  private state: SearchState = readState(location.search);
  private readonly again = (): void => {
    this.engine.retry();
    void this.answer();
  };
  private byPlace = false;
  private request = 0;
  private slow = 0;

  connectedCallback(): void {
    this.field.value = this.state.q;
    this.jumps.after(this.cards);
    openRefine(this.refine);
    listenToField(
      this.querySelector('form')!,
      this.field,
      () => this.engine.load(),
      (how) => this.askField(how),
    );
    window.addEventListener('popstate', () => {
      this.state = readState(location.search);
      this.field.value = this.state.q;
      void this.answer();
    });
    document.addEventListener('keydown', (event) => moveByArrows(event, this, this.field));
    // Who opens a result has found what was asked, however it came to be asked.
    this.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('.hits a, .jumps a, .cards a')) remember(this.state.q.trim());
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

  /** @param sent whether it was asked, and not only typed so far */
  private async answer(sent = true): Promise<void> {
    const request = ++this.request;
    clearTimeout(this.slow);
    this.slow = window.setTimeout(() => this.status.replaceChildren(searching()), SLOW);
    const [{ q }, { data }] = [this.state, this.engine];
    delete this.dataset['answered'];
    // A number means a place first; other words are answered first, and what they may name stands with the answer.
    if (looksNumbered(q))
      void jumpsByNumber(data, q).then(
        (targets) => request === this.request && showJumps(this.jumps, targets),
      );
    try {
      if (parseQuery(q).length === 0) return this.clear(recentSearches(this.state));
      const table = await this.engine.load();
      const answer = await answerTo(this.engine, q);
      if (request !== this.request) return;
      await this.show(table, answer, request);
      if (request === this.request && sent && answer.hits.length > 0) remember(q.trim());
    } catch (error) {
      // Whoever is shown the page anew has his answer there.
      if (isOtherEdition(error) && (await renewPage())) this.request += 1;
      else if (request === this.request) this.clear([], failure(error, this.again));
    } finally {
      if (request === this.request) {
        clearTimeout(this.slow);
        this.dataset['answered'] = q;
      }
    }
  }

  /** Shows an answer, all of it at once, so that nothing moves. */
  private async show(table: SearchTable, answer: Answer, request: number): Promise<void> {
    const { terms, hits: all, other, near } = answer;
    const words = all.length > 0 ? terms : (other?.words ?? []);
    const named = jumpsByName(this.engine.data, answer, table);
    this.byPlace ||= this.state.place !== '';
    const places = this.byPlace ? await this.engine.data.places() : null;
    const valuesOf = valuesFrom(places, table.chapters);
    const hits = filtered(all, this.state, valuesOf);
    const book = this.state.view === 'book';
    const ordered = book ? [...hits].sort((a, b) => a.index - b.index) : hits;
    const { list, more, first } =
      all.length > 0
        ? await resultList(this.engine, table, ordered, terms, 'exact', book)
        : other
          ? await resultList(this.engine, table, other.hits, words, other.whole ? 'alias' : 'near', false)
          : await resultList(this.engine, table, near, characterPairs(terms), 'near', false);
    const targets = await named;
    if (request !== this.request) return;
    if (!looksNumbered(this.state.q))
      showJumps(this.jumps, [...jumpsToPlaces(words, first, table), ...targets]);
    showCards(this.cards, words, first);
    clearTimeout(this.slow);
    this.status.replaceChildren(
      total(all, hits),
      ...(hits.length < 1 && all.length > 0
        ? [elsewhere(all.length, () => this.ask({ chapter: '', kind: '', place: '' }, 'push'))]
        : []),
      ...trouble(this.engine.trouble(), this.again),
    );
    const change = (key: string, value: string): void => this.ask({ [key]: value }, 'push');
    const controls = [
      ...filterControls(all, this.state, table.chapters, valuesOf, change),
      ...(table.placed && !places && hits.length > 1 ? [placeOpener(() => this.openPlaces())] : []),
      ...(hits.length > 1 ? [viewControl(this.state.view, (view) => change('view', view))] : []),
      ...(hits.length > 0 ? exportButtons(this.engine, ordered, this.state.q) : []),
    ];
    showRefine(this.refine, controls, this.state);
    this.hints.show(this.state.q, answer, () => request === this.request);
    const note = all.length > 0 ? [] : saidInstead(answer);
    const on = all.length + near.length > 0 || other ? [] : waysOn(this.state.q);
    this.output.replaceChildren(...notSupported(answer.unknown), ...note, list, more, ...on);
  }

  private async openPlaces(): Promise<void> {
    await this.engine.data.places();
    this.byPlace = true;
    await this.answer();
    this.refine.querySelector<HTMLElement>('[name=place]')?.focus();
  }

  private clear(shown: HTMLElement[], status: HTMLElement[] = []): void {
    this.hints.clear();
    if (!looksNumbered(this.state.q)) showJumps(this.jumps, []);
    showCards(this.cards, [], []);
    this.status.replaceChildren(...status);
    showRefine(this.refine, [], this.state);
    this.output.replaceChildren(...shown);
  }
}

customElements.define('plan-search', PlanSearch);
