/** Which part of a saved web page is the document: what is left when menus, feet and scripts are taken away. */
import {
  childrenOf,
  clean,
  elementsIn,
  isElement,
  htmlText,
  type HtmlElement,
  type HtmlNode,
} from './html.ts';

const SILENT = new Set('head script style noscript template iframe svg select button textarea'.split(' '));
const BESIDE = new Set('nav header footer aside form'.split(' '));

/** Whether a reader of the page never sees an element as text. */
export const isHidden = (element: HtmlElement): boolean =>
  SILENT.has(element.name) ||
  element.attribs.hidden !== undefined ||
  /display:\s*none/i.test(element.attribs.style ?? '');

/** How much of the words inside is running text: words of links do not count. */
function weight(node: HtmlNode): number {
  if (node.type === 'text') return htmlText(node).replace(/\s/g, '').length;
  if (isElement(node) && (isHidden(node) || BESIDE.has(node.name) || node.name === 'a')) return 0;
  return childrenOf(node).reduce((sum, child) => sum + weight(child), 0);
}

/** The smallest element that holds nine tenths of the running text, and the words left outside it. */
export function mainPart(document: HtmlNode): { part: HtmlNode; left: string[] } {
  const all = weight(document);
  let part = document;
  const left: string[] = [];
  for (;;) {
    const next = elementsIn(part).find((child) => weight(child) >= 0.9 * all);
    if (!next || /^(table|tbody|tr|ul|ol|p|blockquote)$/.test(next.name)) return { part, left };
    left.push(
      ...childrenOf(part)
        .filter((child) => child !== next)
        .flatMap(wordsOf),
    );
    part = next;
  }
}

function wordsOf(node: HtmlNode): string[] {
  if (isElement(node) && isHidden(node)) return [];
  if (node.type !== 'text' && !isElement(node)) return [];
  const words = clean(htmlText(node));
  return words ? [words.length > 40 ? `${words.slice(0, 40)}…` : words] : [];
}
