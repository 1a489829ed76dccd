/**
 * Makes the link of each clause the opener of its menu. The menu itself is loaded when the reader comes near one or
 * selects words; where it does not arrive, the link stays a link.
 */
import { fetchScript } from '../base/fetch-script.ts';

const CLAUSE_LINK = '.text a.self';

const UNITS: Record<string, string> = { p: '段', i: '条', r: '行' };
for (const link of document.querySelectorAll<HTMLAnchorElement>(CLAUSE_LINK)) {
  const [, letter, number] = /(.)(\d+)$/.exec(link.hash)!;
  const name = link.getAttribute('aria-label') ?? `第${number}${UNITS[letter!]}`;
  link.setAttribute('aria-haspopup', 'menu');
  link.setAttribute('aria-expanded', 'false');
  link.setAttribute('aria-label', `${name}，引用`);
}

let loading: Promise<unknown> | undefined;
const load = (): Promise<unknown> => (loading ??= fetchScript('../../assets/cite.js'));
const prepare = (): void => void load().catch(() => undefined);
const clauseLinkOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(CLAUSE_LINK) : null;

for (const type of ['pointerover', 'focusin'])
  document.addEventListener(type, (event) => clauseLinkOf(event) && prepare());
document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  if (selection && !selection.isCollapsed && selection.anchorNode?.parentElement?.closest('.text')) prepare();
});
document.addEventListener('click', (event) => {
  const link = clauseLinkOf(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  load().then(
    () => link.dispatchEvent(new Event('plan-cite', { bubbles: true })),
    () => (location.hash = link.hash),
  );
});
