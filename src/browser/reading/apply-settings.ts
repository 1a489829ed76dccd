/**
 * Runs before the first paint: the page appears at once as the reader wants it, with the controls scripts serve. It
 * stands in every page, so it does no more than that. A device may forbid its memory.
 */
import { CHOICES, MEMORY } from './settings.ts';

const { dataset } = document.documentElement;
dataset['script'] = '';
// What is kept may name anything, a method of objects too.
const known = CHOICES as unknown as Record<string, { includes?(value: string): boolean } | undefined>;
try {
  new URLSearchParams(localStorage.getItem(MEMORY) ?? '').forEach((value, name) => {
    if (value && known[name]?.includes?.(value)) dataset[name] = value;
  });
} catch {
  // As it is made.
}
