/** The one menu of the page: opens at its opener, moves by arrow keys, gives the focus back. */
import { clauseLabel } from '../../naming/labels.ts';
import { quotation, reference, type CitedDocument } from '../../naming/citation.ts';
import { copied } from './copied.ts';
import { announce } from '../base/copy.ts';
import { h } from '../base/dom.ts';
import { reportLink } from '../../naming/report.ts';
import { askWord } from '../taking/ask-word.ts';
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
  const { id, words, selected } = target;
  const label = selected ? '引用所选文字' : `引用${clauseLabel(id, cited.labels)}`;
  const list = h(
    'div',
    { role: 'menu', 'aria-label': label },
    ...choices(cited, target).map(([name, note, text]) =>
      item('button', {}, name, note, () => void take(name, text)),
    ),
    ...('share' in navigator
      ? [item('button', {}, '分享', '文字、出处和链接', () => void share(cited, target))]
      : []),
    // This one needs no handler of its own: `read-aloud.ts` listens to every button with `data-read-aloud`.
    ...(selected ? [] : [item('button', { 'data-read-aloud': id }, '朗读', '从这里起')]),
    item('button', {}, '存为 Word', '附出处', () => void toWord(label, target)),
    item('a', { href: `../verify/#t=${encodeURIComponent(words)}` }, '引文核验', '逐字对照'),
    // Opens a message that names the clause and quotes it.
    ...(cited.report
      ? [
          item(
            'a',
            { href: reportLink(cited.report, { ...cited, id, words, address: `${address()}#${id}` }) },
            '报告错误',
            '附这一段的文字',
          ),
        ]
      : []),
  );
  menu.replaceChildren(h('p', { 'aria-hidden': 'true' }, label), list);
  menu.hidden = false;
  place(from);
  (list.firstElementChild as HTMLElement).focus({ preventScroll: true });
  menu.scrollIntoView({ block: 'nearest' });
}

function item(
  tag: 'a' | 'button',
  attributes: Record<string, string>,
  name: string,
  note: string,
  act = () => closeMenu(true),
): HTMLElement {
  const element = h(tag, { ...attributes, role: 'menuitem', tabindex: '-1' }, name, h('small', {}, note));
  element.addEventListener('click', act);
  return element;
}

const linkTo = ({ fragment }: CitedPassage): string => `${address()}#${fragment}`;

/** Name, explanation and text of each choice. */
function choices(cited: CitedDocument, target: CitedPassage): [string, string, string][] {
  const link = linkTo(target);
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

/** Hands the passage to the device; a reader who thinks better of it is told nothing. */
async function share(cited: CitedDocument, target: CitedPassage): Promise<void> {
  closeMenu(true);
  const url = linkTo(target);
  await navigator.share({ text: quotation(cited, target), url }).catch(({ name }: Error) => {
    if (name !== 'AbortError') announce('没有分享成功，可以复制链接');
  });
}

async function toWord(name: string, passage: CitedPassage): Promise<void> {
  closeMenu(true);
  await askWord({ of: passage, folder: '../', name }).catch(() => announce('没有载入，请再点一次'));
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
