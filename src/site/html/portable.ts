/** Makes the addresses of a page relative, so that the site runs from any folder of any server and from a disk. */
import path from 'node:path';
import { attribute, type Attribute, type Tag } from './tags.ts';

/** Attributes that hold one address. */
export const ADDRESSES = new Set([
  ...['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'cite', 'data'],
  ...['data-base', 'data-table', 'data-src', 'data-href'],
]);

/** `/xiping-145/3/#c3-s1` as seen from the page at `xiping-145/5/index.html`: `../3/#c3-s1`. */
export function relative(address: string, page: string): string {
  // Browsers drop these before they read an address, and read \ as /.
  const clean = address.replace(/^[\0-\x20]+/, '');
  if (!clean.startsWith('/') || /^\/[\t\n\r]*[/\\]/.test(clean)) return address;
  const [, target = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(clean)!;
  const from = path.posix.dirname(`/${page}`);
  const way = path.posix.relative(from, target);
  const folder = target.endsWith('/') ? '/' : '';
  const result = way === '' ? (folder ? './' : path.posix.basename(page)) : way + folder;
  // `a:b` at the beginning would be read as a scheme.
  return (/^[^/]*:/.test(result) ? './' : '') + result + rest;
}

/**
 * The value of an attribute with every address that begins at the site's root written as seen from the page.
 * @param page path in the site of the tag's page, such as `xiping-145/3/index.html`
 */
export function portable(tag: Tag, { name, value }: Attribute, page: string): string {
  const rewrite = (_: string, lead: string, to: string): string => lead + relative(to, page);
  if (ADDRESSES.has(name)) return relative(value, page);
  if (name === 'srcset' || name === 'imagesrcset') return value.replace(/(^|,\s*)(\/\S*)/g, rewrite);
  if (name === 'content' && attribute(tag, 'http-equiv')?.toLowerCase() === 'refresh')
    return value.replace(/^(.*?url=['"]?)([^'"]*)/i, rewrite);
  return value;
}
