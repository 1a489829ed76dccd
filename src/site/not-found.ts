/** A server shows the 404 page at any depth: it carries its style and its script in itself. */
import { defaultTreeAdapter } from 'parse5';
import { attribute, elementsOf, first, make, replace, type Document } from './tree.ts';

/**
 * Puts style and script into the page.
 * @param read gives the text of a file of the site by its address from the site's root
 */
export function makeSelfContained(document: Document, read: (address: string) => string): void {
  for (const element of elementsOf(document)) {
    const { tagName } = element;
    const to = attribute(element, 'href') ?? '';
    if (tagName === 'script') defaultTreeAdapter.detachNode(element);
    else if (tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
      replace(element, make('style', {}, read(to)));
    else if (tagName === 'link' && attribute(element, 'rel') === 'icon')
      element.attrs.find((a) => a.name === 'href')!.value =
        `data:image/svg+xml;base64,${Buffer.from(read(to)).toString('base64')}`;
  }
  const body = first(elementsOf(document), 'body')!;
  defaultTreeAdapter.appendChild(body, make('script', {}, read('/assets/not-found.js')));
}
