/**
 * What a list knows of a record besides its row opens below the row, where the reader asks for it by the record's name,
 * and the citation leads to the clause. Without this script the name does.
 */
import { explained } from '../reading/explained.ts';
import { h } from '../base/dom.ts';

const NAME = '.records [data-entry] th a';

/** Makes the names open and close what is below, and opens the record that the address names. */
export function openable(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(NAME)) {
    link.setAttribute('aria-expanded', 'false');
    const where = link.closest('tr')!.querySelector<HTMLAnchorElement>('.where a');
    if (where) where.href = link.href;
  }
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(NAME);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void toggle(link);
  });
  const named = (): void => {
    const link = document
      .getElementById(location.hash.slice(1))
      ?.closest('[data-entry]')
      ?.querySelector<HTMLAnchorElement>('th a');
    if (link?.matches(NAME) && link.getAttribute('aria-expanded') === 'false') void toggle(link);
  };
  addEventListener('hashchange', named);
  named();
}

async function toggle(link: HTMLAnchorElement): Promise<void> {
  const row = link.closest('tr')!;
  const open = link.getAttribute('aria-expanded') === 'true';
  link.setAttribute('aria-expanded', String(!open));
  if (open) return closeBelow(row);
  try {
    const lines = await explained('details', 'details.js', row.id);
    if (link.getAttribute('aria-expanded') !== 'true') return;
    row.after(h('tr', { class: 'more' }, h('td', { colspan: String(row.cells.length) }, ...lines)));
  } catch {
    location.href = link.href;
  }
}

function closeBelow(row: HTMLElement): void {
  if (row.nextElementSibling?.matches('.more')) row.nextElementSibling.remove();
}
