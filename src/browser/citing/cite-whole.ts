/** In the citation of the whole plan, what only the browser knows; without a script words say what to put there. */
import { address, today } from '../base/address-and-date.ts';

const values: Record<string, string> = { today: today(), address: address() };
for (const blank of document.querySelectorAll<HTMLElement>('[data-fill]'))
  blank.textContent = values[blank.dataset['fill']!]!;
