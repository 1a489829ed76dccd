/** `<plan-filter>`: shows only the entries of the chosen classes and says how many. */
class PlanFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', () => this.apply());
    this.apply();
  }

  apply(): void {
    const chosen = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
    const entries = [...document.querySelectorAll<HTMLElement>('.erratum')];
    for (const entry of entries)
      entry.hidden = chosen.length > 0 && !chosen.includes(entry.dataset['class']!);
    const shown = entries.filter((entry) => !entry.hidden).length;
    this.querySelector('output')!.value = `显示 ${shown} 条，共 ${entries.length} 条`;
  }
}
customElements.define('plan-filter', PlanFilter);
