/** The address of the page and the day of reading, for citations. */

/** The page's address without search words and clause. */
export const address = (): string => location.href.replace(/[?#].*$/, '');

/** The reader's day, `2026-07-01`: as people write it in Sweden. */
export const today = (): string => new Date().toLocaleDateString('sv');
