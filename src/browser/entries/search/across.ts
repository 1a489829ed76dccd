/** `<plan-across>`: search in all plans of the site. It shows the best clauses of each plan; the rest is the plan's own search. */
import { byPlan, plansNamed, type AcrossPlan } from '../../../search/across.ts';
import { LONGEST_QUERY, parseQuery } from '../../../search/query.ts';
import { acrossEngine } from '../../search/across-engine.ts';
import { isOtherEdition, notLoaded } from '../../search/refused.ts';
import { planGroup } from '../../search/show/across-results.ts';
import { h } from '../../base/dom.ts';
import { editionOnPage, renewPage } from '../../base/renew.ts';
import { pagedList } from '../../base/paged-list.ts';
import { listenToField, type How } from '../../search/show/field.ts';
import { moveByArrows } from '../../search/show/keys.ts';
import { failure, retry, said } from '../../search/show/trouble.ts';

const PLANS = 10;

/** The plans that are asked for themselves, above what their texts hold. */
const namedList = (plans: readonly AcrossPlan[]): HTMLElement[] =>
  plans.length === 0
    ? []
    : [
        h(
          'ul',
          { class: 'jumps' },
          ...plans.map(({ id, name }) =>
            h('li', { 'data-named': id }, h('a', { href: `../${id}/` }, h('small', {}, '规划'), ` ${name}`)),
          ),
        ),
      ];

class PlanAcross extends HTMLElement {
  private readonly engine = acrossEngine(
    new URL('./', location.href.split(/[?#]/)[0]).href,
    editionOnPage(document),
  );
  private readonly field = this.querySelector<HTMLInputElement>('input[name=q]')!;
  private readonly status = this.querySelector<HTMLElement>('[role=status]')!;
  private readonly output = this.querySelector<HTMLElement>('.answer')!;
  private request = 0;

  connectedCallback(): void {
    const read = (): void => {
      this.field.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, LONGEST_QUERY);
      void this.answer();
    };
    listenToField(
      this.querySelector('form')!,
      this.field,
      () => this.engine.load(),
      (how) => this.ask(how),
    );
    window.addEventListener('popstate', read);
    document.addEventListener('keydown', (event) => moveByArrows(event, this, this.field));
    read();
  }

  private ask(how: How): void {
    this.field.value = this.field.value.slice(0, LONGEST_QUERY);
    const q = this.field.value;
    history[`${how}State`](null, '', q ? `?${new URLSearchParams({ q }).toString()}` : location.pathname);
    void this.answer();
  }

  private async answer(): Promise<void> {
    const request = ++this.request;
    const q = this.field.value;
    delete this.dataset['answered'];
    try {
      if (parseQuery(q).length === 0) return this.show([], []);
      const table = await this.engine.load();
      if (request !== this.request) return;
      const terms = parseQuery(q, table.misreadings);
      if (terms.some((term) => [...term].length < 2))
        return this.show(['在全部规划里查找，每个词至少要有两个字。'], []);
      const groups = byPlan(await this.engine.find(terms), table);
      const list = h('div', {});
      const more = await pagedList(
        list,
        groups,
        PLANS,
        (rest) => `${rest.length} 个规划`,
        (some) => Promise.all(some.map((group) => planGroup(q, terms, group, this.engine))),
        notLoaded,
      );
      if (request !== this.request) return;
      const clauses = groups.reduce((sum, { hits }) => sum + hits.length, 0);
      const total = clauses > 0 ? `${groups.length} 个规划，共 ${clauses} 段` : '没有找到';
      const named = namedList(plansNamed(terms, table));
      this.show([h('span', { 'data-total': String(clauses) }, total)], [...named, list, more]);
    } catch (error) {
      // Whoever is shown the page anew has his answer there.
      if (isOtherEdition(error) && (await renewPage())) this.request += 1;
      else if (request === this.request) this.show(this.failure(error), []);
    } finally {
      if (request === this.request) this.dataset['answered'] = q;
    }
  }

  private failure(error: unknown): HTMLElement[] {
    if (isOtherEdition(error)) return failure(error, () => undefined);
    const why =
      location.protocol === 'file:'
        ? '从本机文件打开时，浏览器不许载入索引。请到下面的规划里查找。'
        : '索引未能载入。请检查网络，或到下面的规划里查找。';
    const again = (): void => {
      this.engine.retry();
      void this.answer();
    };
    return [said(why), retry(again)];
  }

  private show(status: (Node | string)[], parts: HTMLElement[]): void {
    this.status.replaceChildren(...status);
    this.output.replaceChildren(...parts);
  }
}
customElements.define('plan-across', PlanAcross);
