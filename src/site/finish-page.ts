/** What happens to every page when Astro has rendered it. One parse, one serialization. */
import { parse, serialize } from 'parse5';
import { addFolderSlash } from './folder-slash.ts';
import { makeSelfContained } from './not-found.ts';
import { addPolicy } from './policy.ts';
import { makePortable } from './portable.ts';
import { describePage, type SitePage } from './site-page.ts';
import { attribute, elementsOf } from './tree.ts';

/** What stands in `<noscript>` is markup too: links there must be found. */
const OPTIONS = { scriptingEnabled: false };

export interface FinishedPage {
  html: string;
  page: SitePage;
}

/**
 * A page as it is published: relative addresses, security policy, and a mark on the script of every page that a
 * service worker exists.
 * @param html a whole page as Astro rendered it
 * @param page its path in the site, such as `xiping-145/3/index.html`
 * @param read gives the text of a file of the site by its address from the site's root
 * @param worker folder of the service worker that keeps the page, such as `xiping-145/`; null where none does
 * @returns the page, and what the check of the site needs to know of it
 * @throws where the page holds what the policy forbids
 */
export function finishPage(
  html: string,
  page: string,
  read: (address: string) => string,
  worker: string | null = '',
): FinishedPage {
  const document = parse(html, OPTIONS);
  if (page === '404.html') makeSelfContained(document, read);
  else addFolderSlash(document);
  const elements = elementsOf(document);
  for (const element of elements)
    if (worker !== null && element.tagName === 'script' && attribute(element, 'src') === '/assets/page.js')
      element.attrs.push({ name: 'data-offline', value: worker });
  makePortable(elements, page);
  addPolicy(elements, page);
  const finished = serialize(document, OPTIONS);
  return { html: finished, page: describePage(page, document, finished) };
}
