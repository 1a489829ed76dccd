/** What a peer's site says, by the unit its search finds: a page's headings and what stands under each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { attribute, elementsOf, first, textOf, type Element } from '../../../src/site/tree.ts';

/** The address within the site, `/05/#第一节-优化城乡空间布局`, and the words there without blanks. */
export interface Section {
  address: string;
  text: string;
}

/**
 * Reads the sections of a built page: from a heading with an id up to the next one. The first begins with the
 * page's own heading and bears its id.
 * @param content class of the element that holds the text
 */
export function sectionsOf(folder: string, page: string, content: string): Section[] {
  const file = path.join(folder, page.endsWith('/') ? `${page}index.html` : page);
  const document = parse(readFileSync(file, 'utf8'));
  const elements = elementsOf(document);
  const body = elements.find((e) => (attribute(e, 'class') ?? '').split(' ').includes(content));
  const title = first(elements, 'h1');
  const top = title && attribute(title, 'id');
  const sections: Section[] = [{ address: `${page}#${top ?? ''}`, text: title ? words(title) : '' }];
  const walk = (node: Element): void => {
    for (const child of node.childNodes) {
      if ('attrs' in child) {
        // A link to a heading that repeats its words for the ear.
        if (/\b(sl-anchor-link|header-anchor)\b/.test(attribute(child, 'class') ?? '')) continue;
        const id = /^h[2-6]$/.test(child.tagName) ? attribute(child, 'id') : undefined;
        if (id !== undefined) sections.push({ address: `${page}#${id}`, text: '' });
        if (/^h\d$/.test(child.tagName) && child === title) continue;
        walk(child);
      } else if (child.nodeName === '#text') sections.at(-1)!.text += words(child);
    }
  };
  walk(body!);
  return sections;
}

const words = (node: Parameters<typeof textOf>[0]): string => textOf(node).replace(/[\s\u200b]/gu, '');
