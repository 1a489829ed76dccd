/**
 * Makes the link of each clause the opener of its menu. The menu itself is loaded when the reader comes near one or
 * selects words; where it does not arrive, the link stays a link.
 */
import { opened } from '../reading/opened.ts';

const CLAUSE_LINK = '.text a.self';

const UNITS: Record<string, string> = { p: '段', i: '条', r: '行' };
for (const link of document.querySelectorAll<HTMLAnchorElement>(CLAUSE_LINK)) {
  const [, letter, number] = /(.)(\d+)$/.exec(link.hash)!;
  const name = link.getAttribute('aria-label') ?? `第${number}${UNITS[letter!]}`;
  link.setAttribute('aria-haspopup', 'menu');
  link.setAttribute('aria-expanded', 'false');
  link.setAttribute('aria-label', `${name}，引用`);
}

const prepare = opened(CLAUSE_LINK, 'cite');
document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  if (selection && !selection.isCollapsed && selection.anchorNode?.parentElement?.closest('.text')) prepare();
});
