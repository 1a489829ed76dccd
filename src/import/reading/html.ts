/** What every reader of HTML and XML needs to know of a node. */
import type { parseDocument } from 'htmlparser2';

export type HtmlDocument = ReturnType<typeof parseDocument>;
export type HtmlNode = HtmlDocument | HtmlDocument['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

export const isElement = (node: HtmlNode | null | undefined): node is HtmlElement =>
  node !== null && node !== undefined && 'attribs' in node;

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('children' in node ? node.children : []);

export const elementsIn = (node: HtmlNode): HtmlElement[] => childrenOf(node).filter(isElement);

/** All elements inside a node that pass, in reading order; what is inside one that passes is not looked at. */
export function findElement(node: HtmlNode, passes: (element: HtmlElement) => boolean): HtmlElement[] {
  return elementsIn(node).flatMap((child) => (passes(child) ? [child] : findElement(child, passes)));
}

/** All text inside a node. */
export const htmlText = (node: HtmlNode): string =>
  node.type === 'text' ? (node as { data: string }).data : childrenOf(node).map(htmlText).join('');

/** One blank for the white space of HTML; the wide blanks of Chinese typing stay. */
export const clean = (text: string): string => text.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim();

/** The value of `<name w:val="…"/>` directly in an element of a Word file, or ''. */
export function valueOf(element: HtmlElement | undefined, name: string): string {
  const child = element && elementsIn(element).find((inner) => inner.name === name);
  return child?.attribs['w:val'] ?? '';
}
