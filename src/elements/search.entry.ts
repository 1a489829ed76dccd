/** `<plan-search>`: the search page. Nothing loads before the reader searches or touches the field. */
import { parseQuery, rank, type Hit } from '../plan/search.ts';
import { h } from './dom.ts';
import { SearchEngine } from './search-engine.ts';
import { exportButtons } from './search-export.ts';
import { filterControls, filtered, viewControl } from './search-filters.ts';
import { SearchHints } from './search-hints.ts';
import { showJumps } from './search-jumps.ts';
import { moveByArrows } from './search-keys.ts';
import { recentSearches } from './search-recent.ts';
import { resultItem } from './search-results.ts';
import { LONGEST, readState, remember, writeState, type SearchState } from './search-state.ts';
import { failure, trouble } from './search-trouble.ts';

const PAGE = 10;

class PlanSearch extends HTMLElement {
  private readonly engine = new SearchEngine(new URL('./', location.href.split(/[?#]/)[0]).href);
  private readonly field = this.querySelector<HTMLInputElement>('input[name=q]')!;
  private readonly status = this.querySelector<HTMLElement>('[role=status]')!;
  private readonly filters = this.querySelector<HTMLElement>('.filters')!;
  private readonly jumps = this.querySelector<HTMLElement>('.jumps')!;
  private readonly output = this.querySelector<HTMLElement>('.answer')!;
  private readonly hints = new SearchHints(this.engine, this.output, (q) =>
    writeState({ q, chapter: '', kind: '', place: '', view: this.state.view }),
  );
  private state: SearchState = readState(location.search);
  private readonly again = (): void => {
    this.engine.retry();
    void this.answer();
  };
  private turn = 0;
  private timer = 0;

  connectedCallback(): void {
    this.hidden = false;
    this.field.value = this.state.q;
    for (const touch of ['pointerdown', 'keydown'])
      this.field.addEventListener(touch, () => void this.engine.load().catch(() => undefined), {
        once: true,
      });
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.askField('replace'), 180);
    });
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      this.askField('push');
    });
    window.addEventListener('popstate', () => {
      this.state = readState(location.search);
      this.field.value = this.state.q;
      void this.answer();
    });
    document.addEventListener('keydown', (event) => moveByArrows(event, this, this.field));
    if (!this.state.q) this.field.focus();
    void this.answer();
  }

  /** Asks what stands in the field; what is too long is cut where the reader sees it. */
  private askField(how: 'push' | 'replace'): void {
    if (this.field.value.length > LONGEST) this.field.value = this.field.value.slice(0, LONGEST);
    this.ask({ q: this.field.value }, how);
  }

  private ask(change: Partial<SearchState>, how: 'push' | 'replace'): void {
    this.state = { ...this.state, ...change };
    const address = writeState(this.state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.answer();
  }

  private async answer(): Promise<void> {
    const turn = ++this.turn;
    delete this.dataset['answered'];
    // A number means a place first; for other words the answer comes first and the offers after it.
    const numbered = /[\d０-９第章节節编號号专專]|^c/i.test(this.state.q);
    if (numbered) void this.offerPlaces(turn);
    try {
      if (parseQuery(this.state.q).length === 0) return this.clear(recentSearches(this.state));
      await this.engine.load();
      const answer = await this.hints.answer(this.state.q);
      const { terms: folded } = answer;
      const hits = rank(answer.hits);
      const near = hits.length === 0 ? await this.engine.near(folded) : [];
      if (turn !== this.turn) return;
      this.hints.clear();
      await this.show(folded, hits, near, turn);
      void this.hints.show(this.state.q, answer, () => turn === this.turn).catch(() => undefined);
      if (hits.length > 0) remember(this.state.q.trim());
    } catch {
      if (turn === this.turn) this.clear([], failure(this.again));
    } finally {
      if (turn === this.turn) this.dataset['answered'] = this.state.q;
      if (!numbered) void this.offerPlaces(turn);
    }
  }

  /** Places meant by number or name; they need only the table, not the index. */
  private async offerPlaces(turn: number): Promise<void> {
    const { q } = this.state;
    const offers = q.trim() ? await this.engine.places(q).catch(() => []) : [];
    if (turn === this.turn) showJumps(this.jumps, offers);
  }

  private async show(
    terms: readonly string[],
    all: readonly Hit[],
    near: readonly Hit[],
    turn: number,
  ): Promise<void> {
    const { table } = this.engine;
    const hits = filtered(table, all, this.state);
    const ordered = this.state.view === 'book' ? [...hits].sort((a, b) => a.index - b.index) : hits;
    const places = hits
      .filter(({ entry }) => !/-[ir]\d+$/.test(entry.id))
      .reduce((sum, hit) => sum + hit.spots.length, 0);
    const list = h('ol', { class: 'hits' });
    const parts: HTMLElement[] = [list];
    if (all.length === 0 && near.length > 0)
      parts.unshift(h('p', {}, '没有完全一样的字句。下面是相近结果：'));
    const more = h('button', { type: 'button', 'data-more': '' });
    const shown: readonly Hit[] = all.length === 0 ? near : ordered;
    let from = 0;
    const grow = async (): Promise<void> => {
      const next = shown.slice(from, from + PAGE);
      const texts = await Promise.all(next.map((hit) => this.engine.text(hit.index)));
      if (turn !== this.turn) return;
      next.forEach((hit, k) => this.add(list, hit, texts[k]!, terms, all.length === 0 ? 'near' : 'exact'));
      from += next.length;
      more.textContent = `更多（还有 ${shown.length - from} 段）`;
      more.hidden = from >= shown.length;
    };
    more.addEventListener('click', () => void grow());
    await grow();
    if (turn !== this.turn) return;
    const total = h(
      'span',
      { 'data-total': String(hits.length) },
      places > 0 ? `共 ${places} 处，${hits.length} 段` : `${hits.length} 段`,
    );
    this.status.replaceChildren(
      ...(all.length > 0 ? [total] : [h('span', { 'data-total': '0' }, '没有找到')]),
      ...trouble(this.engine.trouble, this.again),
    );
    this.filters.replaceChildren(
      ...filterControls(table, all, this.state, (key, value) => this.ask({ [key]: value }, 'push')),
      ...(hits.length > 1 ? [viewControl(this.state.view, (view) => this.ask({ view }, 'push'))] : []),
      ...(hits.length > 0 ? exportButtons(this.engine, ordered, this.state.q) : []),
    );
    this.output.replaceChildren(...parts, more);
  }

  private add(
    list: HTMLElement,
    hit: Hit,
    text: string,
    terms: readonly string[],
    match: 'exact' | 'near',
  ): void {
    const chapter = /^c\d+/.exec(hit.entry.id)![0];
    const last = list.lastElementChild?.getAttribute('data-chapter');
    const item = resultItem(this.engine.table, hit, text, terms, match);
    item.dataset['chapter'] = chapter;
    if (this.state.view === 'book' && match === 'exact' && last !== chapter)
      item.prepend(h('h2', {}, this.engine.table.names[chapter] ?? chapter));
    list.append(item);
  }

  private clear(shown: HTMLElement[], status: HTMLElement[] = []): void {
    this.hints.clear();
    this.status.replaceChildren(...status);
    this.filters.replaceChildren();
    this.output.replaceChildren(...shown);
  }
}
customElements.define('plan-search', PlanSearch);
