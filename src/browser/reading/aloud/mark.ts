/** Marks the sentence being read: the sentence itself where the browser can, else its whole paragraph. */
import { rangeOf, type Sentence } from './spoken-text.ts';

const NAME = 'read-aloud';
let marked: HTMLElement | null = null;

export function unmark(): void {
  marked?.classList.remove('being-read');
  marked = null;
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}

/** Marks the sentence and brings it into the window when it is not there. */
export function mark(sentence: Sentence): void {
  unmark();
  const range = rangeOf(sentence);
  if (range && 'highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
  else {
    marked = sentence.block;
    marked.classList.add('being-read');
  }
  const { top, bottom } = (range ?? sentence.block).getBoundingClientRect();
  if (top < 60 || bottom > innerHeight - 100) {
    const middle = (top + bottom) / 2 - innerHeight / 2;
    scrollBy({ top: middle });
  }
}
