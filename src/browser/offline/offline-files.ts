/** Which file of the site answers a request, and how a kept copy is proved. */

/**
 * The file a reader's address means, or null where it is none of these files.
 * @param address whole address, with query and fragment
 * @param scope address of the site's root, with a slash at the end
 */
export function fileFor(address: string, scope: string, files: Record<string, string>): string | null {
  if (!address.startsWith(scope)) return null;
  const path = address.slice(scope.length).split(/[?#]/)[0]!;
  const page = `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`;
  return [path, page].find((file) => Object.hasOwn(files, file)) ?? null;
}

/** The address to fetch a file by: a page by its folder, because some servers redirect from `index.html`. */
export const fetchAddress = (file: string, scope: string): string =>
  scope + file.replace(/(^|\/)index\.html$/, '$1');

const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** Content type by the name, whatever the server said. */
export const typeOf = (file: string): string =>
  `${TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain'}; charset=utf-8`;

/** Half of the SHA-256 of some bytes, in hexadecimal. */
export async function proof(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
