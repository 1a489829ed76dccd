/** What of an address names a place on the page, whatever a chat or a keyboard has put around it. */

/**
 * The id that a fragment means: `#C3-S2-P5`, `#c3-s2-p5。`, `#c3-s2-p5&shareTo=weixin`, or one that is no longer there
 * (`#c3-s2-p5-i99` → `c3-s2-p5`).
 * @param hash with its `#`, as the address has it
 * @param has whether the page has an element of that id
 * @returns null where nothing on the page is meant
 */
export function meantId(hash: string, has: (id: string) => boolean): string | null {
  let id = /^#([a-z0-9-]*)/.exec(hash.toLowerCase())?.[1] ?? '';
  while (id && !has(id)) id = id.slice(0, Math.max(0, id.lastIndexOf('-')));
  return id || null;
}

/**
 * An address in which a full-width `＃` took the place of `#`: nobody serves such a file.
 * @param path of an address, as the browser has it
 * @returns path and fragment as they were meant, or null
 */
export function withoutWideHash(path: string): string | null {
  const [before, ...after] = path.split(/%EF%BC%83|＃/i);
  return after.length > 0 ? `${before}#${after.join('')}` : null;
}
