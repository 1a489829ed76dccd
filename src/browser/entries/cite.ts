/** Citing: the menu of a clause, and the button that offers it for selected words. Loaded by `cite.ts`. */
import { clauseAt } from '../citing/clause-text.ts';
import { closeMenu, openMenu, openerOf } from '../citing/cite-menu.ts';
import { h } from '../base/dom.ts';
import { selectedWords, citedDocument, wholeClause, type CitedPassage } from '../citing/passage.ts';

const cited = citedDocument(document);

document.addEventListener('plan-cite', (event) => {
  const mark = event.target as HTMLElement;
  const clause = clauseAt(mark);
  if (openerOf() === mark) closeMenu(true);
  else if (clause && cited) openMenu(mark, cited, wholeClause(clause));
});

const button = h(
  'button',
  { type: 'button', class: 'cite-selected', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
  '引用所选文字',
);
button.hidden = true;
document.querySelector('main')!.append(button);

/** Kept, because on many phones touching the button ends the selection. */
let target: CitedPassage | null = null;
let timer = 0;

function offer(): void {
  if (openerOf() === button) return;
  target = selectedWords();
  button.hidden = target === null;
}
function offerSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(offer, 300);
}
document.addEventListener('selectionchange', offerSoon);
button.addEventListener('blur', offerSoon);
button.addEventListener('click', () => {
  if (openerOf() === button) closeMenu(true);
  else if (target && cited) openMenu(button, cited, target);
});
offer();
