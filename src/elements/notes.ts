/**
 * A correction shows its source reading, a doubt its reason, where the reader asks: a click, a touch or Enter on the
 * marked words. Without this script the same link leads to the entry on the errata page.
 */
const popup = document.createElement('div');
popup.className = 'popup';
popup.setAttribute('role', 'status');
popup.hidden = true;

export {};

let opener: HTMLAnchorElement | null = null;

function close(focus = false): void {
  popup.hidden = true;
  if (focus) opener?.focus();
  opener = null;
}

async function reason(link: HTMLAnchorElement): Promise<string> {
  const page = await fetch(link.href.split('#')[0]!);
  const entry = new DOMParser()
    .parseFromString(await page.text(), 'text/html')
    .getElementById(link.hash.slice(1));
  return [...(entry?.querySelectorAll('p') ?? [])]
    .map((p) => p.textContent?.replace(/\s+/g, ' ').trim())
    .join('\n');
}

async function open(link: HTMLAnchorElement): Promise<void> {
  opener = link;
  const source = link.dataset['source'];
  const line = (text: string): HTMLElement =>
    Object.assign(document.createElement('p'), { textContent: text });
  const more = Object.assign(document.createElement('a'), { href: link.href, textContent: '勘误与存疑' });
  popup.replaceChildren(
    line(source === undefined ? '存疑：正文未改' : source ? `来稿作「${source}」` : '来稿没有这几个字'),
    more,
  );
  link.after(popup);
  popup.hidden = false;
  try {
    const text = await reason(link);
    if (opener === link && text) popup.replaceChildren(...text.split('\n').map(line), more);
  } catch {
    /* Offline or opened from disk: the source reading is shown already, the link leads to the rest. */
  }
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>('a.fix, a.doubt');
  if (link) {
    event.preventDefault();
    if (opener === link) close();
    else void open(link);
  } else if (!target.closest('.popup')) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && opener) close(true);
});
