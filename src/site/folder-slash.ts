/**
 * Some servers (`npx serve`, Vercel) show a folder's page at an address without the slash at its end, where every
 * relative address of the page means something else. A line of script at the head of each page puts the slash there,
 * before anything is loaded and without loading the page again.
 */
import { defaultTreeAdapter } from 'parse5';
import { attribute, elementsOf, first, make, type Document } from './tree.ts';

/** Names with a dot are files, and `…/index` is the page by its own name. */
const SCRIPT =
  '/^http.*\\/(?!index$)[^./]+$/.test(location.protocol+location.pathname)&&' +
  'history.replaceState(null,"",location.pathname+"/"+location.search+location.hash)';

/** Puts the script behind the page's character set, which must come first. */
export function addFolderSlash(document: Document): void {
  const elements = elementsOf(document);
  const head = first(elements, 'head')!;
  const charset = elements.find((e) => attribute(e, 'charset') !== undefined);
  const before = head.childNodes[charset ? head.childNodes.indexOf(charset) + 1 : 0];
  const script = make('script', {}, SCRIPT);
  if (before) defaultTreeAdapter.insertBefore(head, script, before);
  else defaultTreeAdapter.appendChild(head, script);
}
