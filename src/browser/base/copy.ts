/** Says what was done, copying above all. */
import { h } from './dom.ts';

const said = h('p', { class: 'cite-said', role: 'status' });
document.querySelector('main')!.append(said);

let timer = 0;

/** Says something that screen readers read out and that goes away by itself. */
export function announce(words: string): void {
  said.textContent = words;
  clearTimeout(timer);
  timer = window.setTimeout(() => (said.textContent = ''), 4000);
}
