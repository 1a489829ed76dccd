/**
 * `<plan-filter>`: shows only the entries that fit the chosen values. Each select names a data attribute of the
 * entries; the choice lives in the address and the number shown is said.
 */
class PlanFilter extends HTMLElement {
  private readonly selects = [...this.querySelectorAll<HTMLSelectElement>('select[name]')];

  connectedCallback(): void {
    this.hidden = false;
    const params = new URLSearchParams(location.search);
    for (const select of this.selects) {
      const wanted = params.get(select.name);
      if ([...select.options].some((option) => option.value === wanted)) select.value = wanted!;
    }
    this.addEventListener('change', () => this.apply(true));
    this.querySelector('button')?.addEventListener('click', () => {
      for (const select of this.selects) select.value = '';
      this.apply(true);
    });
    this.apply(false);
  }

  private apply(remember: boolean): void {
    const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
    const chosen = this.selects.filter((select) => select.value);
    const fits = (entry: HTMLElement): boolean =>
      chosen.every(({ name, value }) => (entry.dataset[name] ?? '').split('|').includes(value));
    for (const entry of entries) entry.hidden = !fits(entry);
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    const shown = entries.filter((entry) => !entry.hidden).length;
    this.querySelector('output')!.value = `显示 ${shown} 条，共 ${entries.length} 条`;
    if (!remember) return;
    const params = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    history.replaceState(
      null,
      '',
      `${location.pathname}${chosen.length > 0 ? `?${params}` : ''}${location.hash}`,
    );
  }
}
customElements.define('plan-filter', PlanFilter);
