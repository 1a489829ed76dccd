/** Which part above chapters a page stands in. */

/**
 * Page → part, for every page that stands in one; a part stands in itself.
 * @param pages ids in reading order: `c0`, `b1`, `c1`, `c2`, `b2` …
 */
export function partsOf(pages: readonly string[]): Map<string, string> {
  const parts = new Map<string, string>();
  let part: string | undefined;
  for (const page of pages) {
    if (page.startsWith('b')) part = page;
    if (part && !page.startsWith('a')) parts.set(page, part);
  }
  return parts;
}
