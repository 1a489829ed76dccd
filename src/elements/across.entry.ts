/** `<plan-across>`: search in all plans of the site. It shows the best clauses of each plan; the rest is the plan's own search. */
import { byPlan, type PlanHits } from '../plan/across.ts';
import { parseQuery } from '../plan/search.ts';
import { acrossEngine } from './across-engine.ts';
import { planGroup } from './across-results.ts';
import { h } from './dom.ts';
import { moveByArrows } from './search-keys.ts';
import { LONGEST } from './search-state.ts';

const PLANS = 10;

class PlanAcross extends HTMLElement {
  private readonly engine = acrossEngine(new URL('./', location.href.split(/[?#]/)[0]).href);
  private readonly field = this.querySelector<HTMLInputElement>('input[name=q]')!;
  private readonly status = this.querySelector<HTMLElement>('[role=status]')!;
  private readonly output = this.querySelector<HTMLElement>('.answer')!;
  private turn = 0;
  private timer = 0;

  connectedCallback(): void {
    const read = (): void => {
      this.field.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, LONGEST);
      void this.answer();
    };
    for (const touch of ['pointerdown', 'keydown'])
      this.field.addEventListener(touch, () => void this.engine.load().catch(() => undefined), {
        once: true,
      });
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask('replaceState'), 180);
    });
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      this.ask('pushState');
    });
    window.addEventListener('popstate', read);
    document.addEventListener('keydown', (event) => moveByArrows(event, this, this.field));
    read();
  }

  private ask(how: 'pushState' | 'replaceState'): void {
    this.field.value = this.field.value.slice(0, LONGEST);
    const q = this.field.value;
    history[how](null, '', q ? `?${new URLSearchParams({ q }).toString()}` : location.pathname);
    void this.answer();
  }

  private async answer(): Promise<void> {
    const turn = ++this.turn;
    const q = this.field.value;
    delete this.dataset['answered'];
    try {
      if (parseQuery(q).length === 0) return this.show('', []);
      const table = await this.engine.load();
      const terms = parseQuery(q, table.readings);
      if (terms.some((term) => [...term].length < 2))
        return this.show('在全部规划里查找，每个词至少要有两个字。', []);
      const groups = byPlan(await this.engine.find(terms), table);
      const parts = await this.list(q, terms, groups);
      if (turn !== this.turn) return;
      const clauses = groups.reduce((sum, { hits }) => sum + hits.length, 0);
      const said = clauses > 0 ? `${groups.length} 个规划，共 ${clauses} 段` : '没有找到';
      this.show(h('span', { 'data-total': String(clauses) }, said), parts);
    } catch {
      if (turn === this.turn) this.show(this.failure(), []);
    } finally {
      if (turn === this.turn) this.dataset['answered'] = q;
    }
  }

  /** The first plans, and a button for more. */
  private async list(
    q: string,
    terms: readonly string[],
    groups: readonly PlanHits[],
  ): Promise<HTMLElement[]> {
    const list = h('div', {});
    const more = h('button', { type: 'button', 'data-more': '' });
    let from = 0;
    const grow = async (): Promise<void> => {
      const next = groups.slice(from, from + PLANS);
      const shown = await Promise.all(next.map((group) => planGroup(q, terms, group, this.engine)));
      list.append(...shown);
      from += next.length;
      more.textContent = `更多（还有 ${groups.length - from} 个规划）`;
      more.hidden = from >= groups.length;
    };
    more.addEventListener('click', () => {
      grow().catch(() => (more.textContent = '没有载入，再试一次'));
    });
    await grow();
    return [list, more];
  }

  private failure(): HTMLElement {
    const again = h('button', { type: 'button' }, '重试');
    again.addEventListener('click', () => {
      this.engine.retry();
      void this.answer();
    });
    const why =
      location.protocol === 'file:'
        ? '从本机文件打开时，浏览器不许载入索引。请到下面的规划里查找。'
        : '索引未能载入。请检查网络，或到下面的规划里查找。';
    return h('span', { class: 'trouble' }, why, again);
  }

  private show(status: Node | string, parts: HTMLElement[]): void {
    this.status.replaceChildren(status);
    this.output.replaceChildren(...parts);
  }
}
customElements.define('plan-across', PlanAcross);
