/** Makes the addresses of a page relative, so that the site runs from any folder of any server and from a disk. */
import path from 'node:path';
import { attribute, type Element } from './tree.ts';

/** Attributes that hold one address. */
export const ADDRESSES = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data'],
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
 * Rewrites, in place, every address of a page that begins at the site's root.
 * @param elements those of a whole page
 * @param page its path in the site, such as `xiping-145/3/index.html`
 */
export function makePortable(elements: readonly Element[], page: string): void {
  for (const element of elements) {
    const refresh = attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
    for (const a of element.attrs) {
      if (ADDRESSES.has(a.name)) a.value = relative(a.value, page);
      else if (a.name === 'srcset' || a.name === 'imagesrcset')
        a.value = a.value.replace(
          /(^|,\s*)(\/\S*)/g,
          (_, lead: string, to: string) => lead + relative(to, page),
        );
      else if (refresh && a.name === 'content')
        a.value = a.value.replace(
          /^(.*?url=['"]?)([^'"]*)/i,
          (_, lead: string, to: string) => lead + relative(to, page),
        );
    }
  }
}
