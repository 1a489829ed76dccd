/** The page of a place: all that names it as a Word file. */
import { wordButton } from '../../taking/ask-word.ts';

const button = document.querySelector<HTMLElement>('[data-to-word]');
if (button)
  wordButton(button, () => ({
    of: [...document.querySelectorAll<HTMLElement>('[data-clause]')].map(({ dataset }) => dataset['clause']!),
    folder: '../../',
    name: document.querySelector('h1')!.textContent.trim(),
  }));
