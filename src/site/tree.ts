/** Small helpers over parse5's tree: walking, reading and making elements. */
import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** `node`, if it is an element, and every element below it, those in templates too, in the order of the page. */
export function elementsOf(node: Node, found: Element[] = []): Element[] {
  if ('attrs' in node) found.push(node);
  if ('content' in node) elementsOf(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) elementsOf(child, found);
  return found;
}

/** The first element with that name. */
export const first = (elements: readonly Element[], name: string): Element | undefined =>
  elements.find(({ tagName }) => tagName === name);

/** Value of an attribute, or undefined. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/** The text of an element, its descendants' too. */
export function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** A new element. */
export function make(name: string, attributes: Record<string, string>, text = ''): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  if (text) defaultTreeAdapter.insertText(element, text);
  return element;
}

/** Puts elements into the head of a page, behind its character set, which must come first. */
export function intoHead(elements: readonly Element[], tags: readonly Element[]): void {
  const head = first(elements, 'head')!;
  const charset = elements.find((e) => attribute(e, 'charset') !== undefined);
  const before = head.childNodes[charset ? head.childNodes.indexOf(charset) + 1 : 0];
  for (const tag of tags)
    if (before) defaultTreeAdapter.insertBefore(head, tag, before);
    else defaultTreeAdapter.appendChild(head, tag);
}

/** Puts `fresh` where `old` stood. */
export function replace(old: Element, fresh: Element): void {
  defaultTreeAdapter.insertBefore(old.parentNode!, fresh, old);
  defaultTreeAdapter.detachNode(old);
}
