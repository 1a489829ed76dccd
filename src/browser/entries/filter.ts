/**
 * `<plan-filter>`: shows only the entries that fit the chosen values. A select or search field is named after a data
 * attribute of the entries (`text` looks in the whole entry); the choice lives in the address, the number shown is
 * said, and what is shown can be saved as a table.
 */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { h } from '../base/dom.ts';
import { saveCsv } from '../base/save-csv.ts';

type Control = HTMLSelectElement | HTMLInputElement;

class PlanFilter extends HTMLElement {
  private readonly controls = [...this.querySelectorAll<Control>('select[name], input[name]')];

  connectedCallback(): void {
    const params = new URLSearchParams(location.search);
    for (const control of this.controls) {
      const wanted = params.get(control.name) ?? '';
      const known =
        control instanceof HTMLInputElement || [...control.options].some((o) => o.value === wanted);
      if (known) control.value = wanted;
      control.addEventListener('input', () => this.apply(true));
    }
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const control of this.controls) control.value = '';
      this.apply(true);
    });
    const order = this.querySelector<HTMLSelectElement>('[data-sort]');
    if (order) sortable(order, this.entries);
    this.querySelector('[data-save]')?.addEventListener('click', () => {
      this.save().catch(() => this.sayWhole());
    });
    this.apply(false);
  }

  private get entries(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  }

  private apply(remember: boolean): void {
    const chosen = this.controls.filter((control) => control.value.trim());
    const { entries } = this;
    for (const entry of entries) entry.hidden = !chosen.every((control) => fits(entry, control));
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    const shown = entries.filter((entry) => !entry.hidden).length;
    const said = `显示 ${shown} 条，共 ${entries.length} 条`;
    const output = this.querySelector('output')!;
    // The page as built says it of all: the same words again would lay out a long page again.
    if (output.value.trim() !== said) output.value = said;
    if (!remember) return;
    const params = new URLSearchParams(chosen.map(({ name, value }) => [name, value.trim()]));
    history.replaceState(
      null,
      '',
      `${location.pathname}${chosen.length > 0 ? `?${params}` : ''}${location.hash}`,
    );
  }

  /** The rows of the table file whose ids are shown. */
  private async save(): Promise<void> {
    const ids = new Set(this.entries.filter((entry) => !entry.hidden).map((entry) => entry.id));
    // Browsers let no page from a disk read a file, and complain where one tries.
    if (location.protocol === 'file:') throw new Error('disk');
    const answer = await fetch(this.dataset['table']!);
    if (!answer.ok) throw new Error(String(answer.status));
    const [head, ...rows] = csvParseRows((await answer.text()).replace(/^\ufeff/, ''));
    if (head?.[0] !== 'id') throw new Error('not the table');
    const name = this.dataset['table']!.split('/').at(-1)!;
    saveCsv(name, csvFormatRows([head!, ...rows.filter((row) => ids.has(row[0]!))]));
  }

  /** Why there is no table of the entries shown, and the table of all. */
  private sayWhole(): void {
    const why =
      location.protocol === 'file:'
        ? '从本机文件打开，浏览器不许网页读取数据表。'
        : '数据表没有载入，请再点一次。';
    const link = h('a', { href: this.dataset['table']! }, '全部条目的表');
    this.querySelector('output')!.replaceChildren(`${why}也可以打开`, link);
  }
}

/** Sorts entries inside their groups by one of their data attributes; figures as figures, the largest first. */
function sortable(order: HTMLSelectElement, entries: readonly HTMLElement[]): void {
  const groups = new Map<HTMLElement, HTMLElement[]>();
  for (const entry of entries) {
    const group = entry.parentElement!;
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  const compare =
    (key: string) =>
    (a: HTMLElement, b: HTMLElement): number => {
      const [x, y] = [a.dataset[key] ?? '', b.dataset[key] ?? ''];
      return key === 'value' ? Number(y) - Number(x) : x.localeCompare(y, 'zh');
    };
  order.addEventListener('change', () => {
    for (const [group, own] of groups)
      group.append(...(order.value ? [...own].sort(compare(order.value)) : own));
  });
}

function fits(entry: HTMLElement, { name, value }: Control): boolean {
  const wanted = value.trim();
  if (name === 'text') return entry.textContent!.includes(wanted);
  return (entry.dataset[name] ?? '').split('|').includes(wanted);
}

customElements.define('plan-filter', PlanFilter);
