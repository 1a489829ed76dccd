/** The address of the page and the day of reading, for citations. */

/** The page's address without search words and clause. */
export const address = (): string => location.href.replace(/[?#].*$/, '');

/** The reader's day, `2026-07-01`. Written by hand: a slow phone takes 100 ms to learn how a language writes dates. */
export function today(now = new Date()): string {
  return new Date(Number(now) - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
