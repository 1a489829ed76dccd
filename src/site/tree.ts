/** Small helpers over parse5's tree: walking, reading and making elements. */
import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Shows every element below `node`, those in templates too, in the order of the page. */
export function visit(node: Node, see: (element: Element) => void): void {
  if ('attrs' in node) see(node);
  if ('content' in node) visit(node.content, see);
  if ('childNodes' in node) for (const child of [...node.childNodes]) visit(child, see);
}

/** Every element that passes. */
export function elementsOf(node: Node, passes: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(node, (element) => void (passes(element) && found.push(element)));
  return found;
}

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

/** Puts `fresh` where `old` stood. */
export function replace(old: Element, fresh: Element): void {
  defaultTreeAdapter.insertBefore(old.parentNode!, fresh, old);
  defaultTreeAdapter.detachNode(old);
}
