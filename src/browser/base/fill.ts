/** Citations of the whole plan name the day and the address; without a script the words say what to put there. */
import { address, today } from './address-and-date.ts';

const values: Record<string, string> = { today: today(), address: address() };
for (const blank of document.querySelectorAll<HTMLElement>('[data-fill]'))
  blank.textContent = values[blank.dataset['fill']!]!;
