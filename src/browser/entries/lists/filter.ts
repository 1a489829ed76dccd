/**
 * `<plan-filter>`: shows only the entries that fit the chosen values. A select or search field is named after what the
 * entries say (`text` looks in the whole entry); the choice lives in the address, the number shown is said, and what is
 * shown can be saved as a table.
 */
import { h } from '../../base/dom.ts';
import { offerValues } from '../../lists/choices.ts';
import { openable } from '../../lists/details.ts';
import { waysOut } from '../../lists/none.ts';
import { saveShown } from '../../lists/saving.ts';
import { sortable } from '../../lists/sort.ts';
import { valuesOf } from '../../lists/values.ts';
import { wordButton } from '../../taking/ask-word.ts';

type Control = HTMLSelectElement | HTMLInputElement;

class PlanFilter extends HTMLElement {
  private readonly controls = [...this.querySelectorAll<Control>('select[name], input[name]')];
  private readonly entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];

  connectedCallback(): void {
    for (const control of this.controls)
      if (control instanceof HTMLSelectElement && control.options.length === 1)
        offerValues(control, this.entries);
    const params = new URLSearchParams(location.search);
    for (const control of this.controls) {
      const wanted = params.get(control.name) ?? '';
      const known =
        control instanceof HTMLInputElement || [...control.options].some((o) => o.value === wanted);
      if (known) control.value = wanted;
      control.addEventListener('input', () => this.apply(true));
    }
    // Whoever comes to a choice sees it.
    const choices = this.querySelector('details');
    if (choices) choices.open = this.controls.some(({ name, value }) => name !== 'text' && value !== '');
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.clear());
    // Where there is no choice of an order, the heads have one between themselves.
    const order = this.querySelector<HTMLSelectElement>('select[data-sort]') ?? h('input');
    sortable(order, this.entries, () => (this.querySelector('output')!.value = '没有载入，再点一次'));
    openable();
    this.querySelector('[data-save]')?.addEventListener('click', () => {
      void saveShown(this.dataset['table']!, this.chosen().map(wordsOf), this.querySelector('output')!);
    });
    const word = this.querySelector<HTMLElement>('[data-to-word]');
    if (word)
      wordButton(word, () => ({ of: this.clauses(), folder: '../', name: document.title.split(' - ')[0]! }));
    this.apply(false);
  }

  private clear(): void {
    for (const control of this.controls) control.value = '';
    this.apply(true);
  }

  private readonly sayNone = waysOut(() => this.clear());

  private readonly chosen = (): Control[] => this.controls.filter(({ value }) => value.trim());

  /** Where the entries shown stand in the text. */
  private clauses(): string[] {
    const links = this.entries.flatMap((entry) =>
      entry.hidden ? [] : [...entry.querySelectorAll<HTMLAnchorElement>('.where a')],
    );
    return links.map(({ hash }) => hash.slice(1));
  }

  private apply(remember: boolean): void {
    const chosen = this.chosen();
    const { entries } = this;
    for (const entry of entries) {
      entry.hidden = !chosen.every((control) => fits(entry, control));
      const below = entry.nextElementSibling as HTMLElement | null;
      if (below?.matches('.more')) below.hidden = entry.hidden;
    }
    this.countGroups();
    const shown = entries.filter((entry) => !entry.hidden).length;
    this.sayNone(shown === 0, chosen.find(({ name }) => name === 'text')?.value.trim() ?? '');
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

  /** Groups, and the links to them, say how many of theirs are shown; of none there is nothing to see. */
  private countGroups(): void {
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
      const count = group.querySelectorAll('[data-entry]:not([hidden])').length;
      group.hidden = count === 0;
      const head = group.querySelector('h2, h3');
      const link = document.querySelector<HTMLElement>(`.jump a[href$="#${head?.id}"]`);
      if (link) link.hidden = group.hidden;
      for (const told of [link, head]) {
        const small = told?.querySelector('small');
        if (small && small.textContent !== String(count)) small.textContent = String(count);
      }
    }
  }
}

function fits(entry: HTMLElement, { name, value }: Control): boolean {
  const wanted = value.trim();
  if (name === 'text') return entry.textContent!.includes(wanted);
  return valuesOf(entry, name).includes(wanted);
}

/** What is chosen, as the reader sees it; how many entries have it is left out. */
const wordsOf = (control: Control): string =>
  control instanceof HTMLSelectElement
    ? control.selectedOptions[0]!.text.replace(/（\d+）$/, '')
    : control.value.trim();

customElements.define('plan-filter', PlanFilter);
