/** What of an address names a place on the page, whatever a chat or a keyboard has put around it. */

/**
 * The id that a fragment means: `#C3-S2-P5`, `#ｃ３－ｓ２－ｐ５`, `#c3-s2-p5。`, `#c3-s2-p5&shareTo=weixin`, or one that is
 * no longer there (`#c3-s2-p5-i99` → `c3-s2-p5`).
 * @param hash with its `#`, as the address has it
 * @param has whether the page has an element of that id
 * @returns null where nothing on the page is meant
 */
export function meantId(hash: string, has: (id: string) => boolean): string | null {
  // What a query decodes never throws, and ends at an `&`.
  const typed = [...new URLSearchParams(hash.slice(1))].join().normalize('NFKC').toLowerCase();
  let id = /^[a-z0-9-]*/.exec(typed)![0];
  while (id && !has(id)) id = id.replace(/-?[^-]*$/, '');
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
