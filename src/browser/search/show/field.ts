/** What a search page hears of its field. */

/** How an answer stands in the history: what was sent as a step of its own, what is being typed in place. */
export type How = 'push' | 'replace';

const PAUSE = 180;

/**
 * @param touched called once, when the reader first touches the field
 * @param ask called when the reader has paused in typing, or sends
 */
export function listenToField(
  form: HTMLFormElement,
  field: HTMLInputElement,
  touched: () => Promise<unknown>,
  ask: (how: How) => void,
): void {
  let timer = 0;
  let composing = false;
  for (const touch of ['pointerdown', 'keydown'])
    field.addEventListener(touch, () => void touched().catch(() => undefined), { once: true });
  const typed = (): void => {
    clearTimeout(timer);
    // What an input method shows on its way is not what the reader wants to ask.
    if (!composing) timer = window.setTimeout(() => ask('replace'), PAUSE);
  };
  field.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    typed();
  });
  field.addEventListener('input', typed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composing) return;
    clearTimeout(timer);
    ask('push');
  });
}
