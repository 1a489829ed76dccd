/** The page's address, at its foot on paper; a page from a disk has none that anybody else could open. */
import { address } from './address-and-date.ts';

const line = document.querySelector<HTMLElement>('.address');
if (line && location.protocol !== 'file:') {
  line.lastElementChild!.textContent = decodeURI(address());
  line.hidden = false;
}
