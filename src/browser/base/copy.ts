/** Puts words on the clipboard and says so. */
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

/** Whether the browser has put `words` on the clipboard; it does not everywhere, nor for pages from a disk. */
export async function copied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
