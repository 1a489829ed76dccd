/**
 * A correction shows its source reading, a doubt its reason, a term its explanation, where the reader asks: a click,
 * a touch or Enter on the marked words. Without this script the same link leads to the entry on its own page.
 */
import { h } from '../base/dom.ts';

const popup = h('div', { class: 'popup', role: 'status', hidden: '' });
const pages = new Map<string, Promise<Document>>();
let opener: HTMLAnchorElement | null = null;

function close(focus = false): void {
  popup.hidden = true;
  if (focus) opener?.focus();
  opener = null;
}

/** The page a link leads to, loaded once. */
function pageOf(address: string): Promise<Document> {
  let page = pages.get(address);
  if (!page) {
    page = fetch(address)
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))))
      .then((html) => new DOMParser().parseFromString(html, 'text/html'));
    page.catch(() => pages.delete(address));
    pages.set(address, page);
  }
  return page;
}

const words = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** The entry a link leads to: its heading and paragraphs, and the place in which the plan itself explains a term. */
async function entryOf(link: HTMLAnchorElement): Promise<HTMLElement[]> {
  const address = link.href.split('#')[0]!;
  const entry = (await pageOf(address)).getElementById(decodeURIComponent(link.hash.slice(1)));
  const lines = [...(entry?.querySelectorAll('h3, p:not(.meta)') ?? [])].map((line) =>
    h('p', {}, line.matches('h3') ? h('b', {}, words(line)) : words(line)),
  );
  const own = entry?.querySelector('.defined');
  if (own) {
    const href = new URL(own.getAttribute('href')!, address).href;
    lines.push(h('p', {}, h('a', { href }, words(own))));
  }
  return lines;
}

function show(link: HTMLAnchorElement, lines: HTMLElement[]): void {
  const more = link.matches('.term') ? '术语' : '勘误与存疑';
  popup.replaceChildren(...lines, h('a', { href: link.href }, more));
  if (opener === link && !popup.hidden) return;
  opener = link;
  popup.hidden = false;
  // A table scrolls inside itself and would cut off what stands in it.
  const table = link.closest('.table');
  (table ?? link).after(popup);
  const { left, bottom } = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - popup.offsetWidth - 8;
  popup.style.left = table ? `${Math.max(8, Math.min(left, room)) + scrollX}px` : '';
  popup.style.top = table ? `${bottom + scrollY + 4}px` : '';
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const term = link.matches('.term');
  const source = link.dataset['source'];
  const first = source === undefined ? '存疑：正文未改' : source ? `来稿作「${source}」` : '来稿没有这几个字';
  // Browsers let no page from a disk read another: the explanation of a term is on its own page.
  const disk = location.protocol === 'file:';
  if (disk && term) return void (location.href = link.href);
  show(link, [h('p', {}, term ? '编者注' : first)]);
  if (disk) return;
  try {
    const lines = await entryOf(link);
    if (opener === link && lines.length > 0) show(link, lines);
  } catch {
    // A correction shows its source reading already; a term is explained on its page.
    if (opener !== link) return;
    if (term) location.href = link.href;
    else show(link, [h('p', {}, first), h('p', {}, '详情没有载入，可以看：')]);
  }
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>('a.fix, a.doubt, a.term');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    if (opener === link) close();
    else void open(link);
  } else if (!target.closest('.popup')) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && opener) close(true);
});
