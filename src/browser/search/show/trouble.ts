/** Says what did not arrive, with a way to try again. */
import { h } from '../../base/dom.ts';
import { isOtherEdition, OTHER_EDITION } from '../refused.ts';

/** The plain text answers instead of the index, because of `why`; nothing to say where that is empty. */
export function trouble(why: string, again: () => void): HTMLElement[] {
  return why ? [said(`${why}，已改在全文中直接查找，结果同样完整。`), retry(again, 'plain')] : [];
}

/** Neither index nor text: not arrived, or of another edition than the page. */
export const failure = (error: unknown, again: () => void): HTMLElement[] =>
  isOtherEdition(error)
    ? [
        said(`${OTHER_EDITION}。请刷新；刚刚更新的网站，过一会儿再试。`),
        retry(() => location.reload(), '', '刷新'),
      ]
    : [said('索引和全文都未能载入，请检查网络。'), retry(again)];

/** What went wrong. */
export const said = (text: string): HTMLElement => h('span', { class: 'trouble' }, text);

/** A way to try again. */
export function retry(again: () => void, look = '', name = '重试'): HTMLElement {
  const button = h('button', { type: 'button', ...(look && { class: look }) }, name);
  button.addEventListener('click', again);
  return button;
}
