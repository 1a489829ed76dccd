/** The address of the page and the day of reading, for citations. */

/** The page's address without search words and clause. */
export const address = (): string => location.href.replace(/[?#].*$/, '');

/** The reader's day, `2026-07-01`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
