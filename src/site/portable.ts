/** Makes the addresses of a page relative, so that the site runs from any folder of any server and from a disk. */
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import path from 'node:path';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Attributes that hold one address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster', 'data-base', 'data-table']);

/** `/xiping-145/3/#c3-s1` as seen from the page at `xiping-145/5/index.html`: `../3/#c3-s1`. */
export function relative(address: string, page: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, target = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address)!;
  const from = path.posix.dirname(`/${page}`);
  const way = path.posix.relative(from, target);
  const folder = target.endsWith('/') ? '/' : '';
  const result = way === '' ? (folder ? './' : '') : way + folder;
  return result + rest;
}

/**
 * Rewrites every address of a page that begins at the site's root.
 * @param html a whole page
 * @param page its path in the site, such as `xiping-145/3/index.html`
 */
export function makePortable(html: string, page: string): string {
  const document = parse(html);
  visit(document, (element) => {
    for (const attribute of element.attrs)
      if (ADDRESSES.has(attribute.name)) attribute.value = relative(attribute.value, page);
  });
  return serialize(document);
}

function visit(node: Node, see: (element: Element) => void): void {
  if ('attrs' in node) see(node);
  if ('content' in node) visit(node.content, see);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, see);
}
