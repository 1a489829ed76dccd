/** The one menu of the page: opens at its opener, moves by arrow keys, gives the focus back. */
import { clauseLabel } from '../../naming/labels.ts';
import { quotation, reference, type CitedDocument } from '../../naming/citation.ts';
import { copied, announce } from '../base/copy.ts';
import { h } from '../base/dom.ts';
import { reportLink } from '../../naming/report.ts';
import { address, today } from '../base/address-and-date.ts';
import type { CitedPassage } from './passage.ts';

const menu = h('div', { class: 'cite-menu' });
menu.hidden = true;
document.querySelector('main')!.append(menu);

let opener: HTMLElement | null = null;

export const openerOf = (): HTMLElement | null => opener;

/** @param focus whether the opener gets the focus back */
export function closeMenu(focus: boolean): void {
  menu.hidden = true;
  opener?.setAttribute('aria-expanded', 'false');
  if (focus) opener?.focus();
  opener = null;
}

/** Shows what can be copied of `target`. */
export function openMenu(from: HTMLElement, cited: CitedDocument, target: CitedPassage): void {
  closeMenu(false);
  opener = from;
  from.setAttribute('aria-expanded', 'true');
  const label = target.selected ? '引用所选文字' : `引用${clauseLabel(target.id, cited.labels)}`;
  const list = h('div', { role: 'menu', 'aria-label': label });
  for (const [name, note, text] of choices(cited, target)) {
    const item = h(
      'button',
      { type: 'button', role: 'menuitem', tabindex: '-1' },
      name,
      h('small', {}, note),
    );
    item.addEventListener('click', () => void take(name, text));
    list.append(item);
  }
  if (!target.selected) list.append(readAloud(target.id));
  if (cited.report) list.append(report(cited.report, cited, target));
  menu.replaceChildren(h('p', { 'aria-hidden': 'true' }, label), list);
  menu.hidden = false;
  place(from);
  (list.firstElementChild as HTMLElement).focus({ preventScroll: true });
  menu.scrollIntoView({ block: 'nearest' });
}

/** The button needs no handler of its own: `read-aloud.ts` listens to every button with `data-read-aloud`. */
function readAloud(id: string): HTMLElement {
  const attributes = { type: 'button', role: 'menuitem', tabindex: '-1', 'data-read-aloud': id };
  const item = h('button', attributes, '朗读', h('small', {}, '从这里起'));
  item.addEventListener('click', () => closeMenu(true));
  return item;
}

/** Opens a message that names the clause and quotes it. */
function report(
  to: string,
  { title, labels, edition }: CitedDocument,
  { id, words }: CitedPassage,
): HTMLElement {
  const href = reportLink(to, { title, id, words, labels, address: `${address()}#${id}`, edition });
  const item = h(
    'a',
    { href, role: 'menuitem', tabindex: '-1' },
    '报告错误',
    h('small', {}, '附这一段的文字'),
  );
  item.addEventListener('click', () => closeMenu(true));
  return item;
}

/** Name, explanation and text of each choice. */
function choices(cited: CitedDocument, target: CitedPassage): [string, string, string][] {
  const link = `${address()}#${target.fragment}`;
  const quoted = quotation(cited, target);
  const listed = reference(cited, `${address()}#${target.id}`, today(), target);
  return [
    ['复制链接', target.selected ? '打开时标出所选文字' : '直达这一段', link],
    target.selected
      ? ['复制引文', '公文引法，附链接', `${quoted}\n${link}`]
      : ['复制引文', '公文引法', quoted],
    ['复制参考文献', 'GB/T 7714—2025', listed],
    ['复制文字', '只有文字', target.words],
  ];
}

async function take(name: string, text: string): Promise<void> {
  if (await copied(text)) {
    closeMenu(true);
    announce(`已${name}`);
  } else offer(text);
}

/** Where the browser does not let a page copy: the text, selected, for the reader's own copy key. */
function offer(text: string): void {
  const field = h('textarea', { readonly: '', rows: '5', 'aria-label': '要复制的文字' });
  field.value = text;
  menu.replaceChildren(h('p', {}, '浏览器不许网页复制。文字已选中，请自行复制。'), field);
  field.focus();
  field.select();
}

/** Below the opener, or above where there is no room, within the window's width. */
function place(from: HTMLElement): void {
  const { left, top, bottom } = from.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = bottom + height + 8 <= innerHeight || top < height + 8;
  const x = Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8));
  menu.style.left = `${x + scrollX}px`;
  menu.style.top = `${(below ? bottom + 4 : top - height - 4) + scrollY}px`;
}

menu.addEventListener('keydown', (event) => {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = to[event.key];
  if (items.length > 0 && next !== undefined) {
    event.preventDefault();
    items.at(next % items.length)!.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    closeMenu(true);
  }
});
document.addEventListener('click', (event) => {
  const way = event.composedPath();
  if (opener && !way.includes(menu) && !way.includes(opener)) closeMenu(false);
});
