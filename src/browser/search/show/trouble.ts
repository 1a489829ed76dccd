/** Says what did not arrive, with a way to try again. */
import { h } from '../../base/dom.ts';

/** The plain text answers instead of the index, because of `why`; nothing to say where that is empty. */
export function trouble(why: string, again: () => void): HTMLElement[] {
  return why ? [said(`${why}，已改在全文中直接查找，结果同样完整。`), retry(again, 'plain')] : [];
}

/** Neither index nor text. */
export const failure = (again: () => void): HTMLElement[] => [
  said('索引和全文都未能载入，请检查网络。'),
  retry(again),
];

/** What went wrong. */
export const said = (text: string): HTMLElement => h('span', { class: 'trouble' }, text);

/** A way to try again. */
export function retry(again: () => void, look = ''): HTMLElement {
  const button = h('button', { type: 'button', ...(look && { class: look }) }, '重试');
  button.addEventListener('click', again);
  return button;
}
