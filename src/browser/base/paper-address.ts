/** What only the browser knows: the day of reading, and where the site stands; without a script words say what to put there. */
import { address, today } from './address-and-date.ts';

const values: Record<string, string> = { today: today(), address: address() };
for (const blank of document.querySelectorAll<HTMLElement>('[data-fill]'))
  blank.textContent = values[blank.dataset['fill']!]!;

/** The address on paper. */
const line = document.querySelector<HTMLElement>('.address');
if (line && location.protocol !== 'file:') {
  line.lastElementChild!.textContent = decodeURI(address());
  line.hidden = false;
}
