/** Where nothing fits what is chosen: in the place of the list, what can be done. */
import { h } from '../base/dom.ts';

/**
 * @param clear takes every choice back
 * @returns says whether nothing fits, and which words were asked for, empty where none were
 */
export function waysOut(clear: () => void): (none: boolean, words: string) => void {
  const list = document.querySelector<HTMLElement>('.split > :last-child')!;
  const search = h('a', {}, '在全文里搜');
  const button = h('button', { type: 'button', class: 'plain' }, '清除筛选');
  button.addEventListener('click', clear);
  const line = h('p', { class: 'none', hidden: '' }, '没有符合的条目', button, search);
  list.before(line);
  return (none, words) => {
    line.hidden = !none;
    list.hidden = none;
    search.hidden = !words;
    search.href = `../search/?q=${encodeURIComponent(words)}`;
  };
}
