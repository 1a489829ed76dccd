/**
 * Opens the reading panel and starts reading aloud; the scripts for both come only then. Any button with
 * `data-read-aloud` starts it: with the id of a clause there, else where the reader is.
 */
import { loadScript } from '../base/load-script.ts';

const panel = document.querySelector<HTMLDetailsElement>('.panel');
panel?.addEventListener('toggle', () => {
  if (panel.open) loadScript('panel', {}, () => (panel.open = false));
});

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('button[data-read-aloud]');
  if (!button) return;
  // Safari lets a page speak only if it began within a click, not after the script has come.
  if ('speechSynthesis' in window) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  loadScript('read-aloud', { from: button.dataset['readAloud'] ?? '' });
});
