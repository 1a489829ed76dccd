/** What a peer's site says, by the unit its search finds: a page's headings and what stands under each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

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
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const title = document.querySelector('h1');
  const sections: Section[] = [{ address: `${page}#${title?.id ?? ''}`, text: words(title) }];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === child.TEXT_NODE) sections.at(-1)!.text += words(child);
      if (child.nodeType !== child.ELEMENT_NODE) continue;
      const { classList, id, localName } = child as Element;
      // A link to a heading that repeats its words for the ear.
      if (classList.contains('sl-anchor-link') || classList.contains('header-anchor')) continue;
      if (/^h[2-6]$/.test(localName) && id) sections.push({ address: `${page}#${id}`, text: '' });
      if (child !== title) walk(child);
    }
  };
  walk(document.querySelector(`.${content}`)!);
  return sections;
}

const words = (node: Node | null): string => (node?.textContent ?? '').replace(/[\s\u200b]/gu, '');
