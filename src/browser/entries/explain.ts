/**
 * A correction shows its source reading, a doubt its reason, a term its explanation, where the reader asks: a click,
 * a touch or Enter on the marked words. Loaded by `marks.ts`.
 */
import { folderOf, pageOf } from '../../text/clause-id.ts';
import { sliceOf } from '../../naming/explanations.ts';
import { h } from '../base/dom.ts';
import { explained } from '../reading/explained.ts';

const popup = h('div', { class: 'popup', role: 'status', hidden: '' });
let opener: HTMLAnchorElement | null = null;

function close(focus = false): void {
  popup.hidden = true;
  if (focus) opener?.focus();
  opener = null;
}

function show(link: HTMLAnchorElement, lines: HTMLElement[]): void {
  popup.replaceChildren(...lines, h('a', { href: link.href }, link.matches('.term') ? '术语' : '勘误与存疑'));
  if (opener !== link || popup.hidden) {
    opener = link;
    popup.hidden = false;
    // A table scrolls inside itself and would cut off what stands in it.
    (link.closest('.table') ?? link).after(popup);
  }
  place(link.getBoundingClientRect());
}

/**
 * In the margin where there is one, else below the words, or above them where there is more room: always in sight. What
 * is longer than the room scrolls.
 */
function place({ left, top, bottom }: DOMRect): void {
  popup.style.maxHeight = '';
  const { offsetWidth: width, offsetHeight: whole } = popup;
  const { clientWidth } = document.documentElement;
  const margin = document.querySelector('.text')!.getBoundingClientRect().right + 24;
  const beside = margin + width + 8 <= clientWidth;
  const x = beside ? margin : Math.max(8, Math.min(left, clientWidth - width - 8));
  const bar = Math.max(0, document.querySelector('.top')!.getBoundingClientRect().bottom) + 8;
  const [over, under] = [top - bar - 4, innerHeight - bottom - 12];
  const above = whole > under && over > under;
  const height = Math.min(whole, beside ? innerHeight - bar - 8 : above ? over : under);
  popup.style.maxHeight = `${height}px`;
  const y = beside
    ? Math.max(bar, Math.min(top, innerHeight - height - 8))
    : above
      ? top - height - 4
      : bottom + 4;
  const origin = popup.offsetParent!.getBoundingClientRect();
  popup.style.left = `${x - origin.left}px`;
  popup.style.top = `${y - origin.top}px`;
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const term = link.matches('.term');
  const { source } = link.dataset;
  const first = term
    ? '编者注'
    : link.matches('.doubt')
      ? '存疑：正文未改'
      : `改正${source ? `：此处来稿作「${source}」` : ''}`;
  show(link, [h('p', {}, first)]);
  const lines = await said(link, term ? 'terms' : 'errata').catch(() => [
    h('p', {}, '详情没有载入，可以看：'),
  ]);
  if (opener === link) show(link, [h('p', {}, first), ...lines]);
}

/** What the chapter's own files say of a mark; on the page of the whole text they stand beside each chapter. */
function said(link: HTMLAnchorElement, layer: string): Promise<HTMLElement[]> {
  const { id } = link.closest('[id]')!;
  const entry = decodeURIComponent(link.hash.slice(1));
  const { slices } = document.getElementById(pageOf(id))!.dataset;
  const name = `${folderOf(id)}/${layer}-${sliceOf(entry, Number(slices ?? 1))}`;
  return explained(name, `../${name}.js`, entry);
}

document.addEventListener('plan-explain', ({ target }) => {
  if (opener === target) close();
  else void open(target as HTMLAnchorElement);
});
document.addEventListener('click', ({ target }) => {
  if (!(target as Element).closest('.popup, a.fix, a.doubt, a.term')) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && opener) close(true);
});
