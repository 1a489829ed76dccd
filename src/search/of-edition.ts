/**
 * What the search loads says of which edition of the plan it is. Without that a table that a browser has kept and an index
 * that is new would find, without a word, what is not there.
 */

/** Data as they travel in a script. */
export interface OfEdition<T> {
  /** Mark of the edition. */
  edition: string;
  value: T;
}

/** A text as it travels: the edition on a line of its own. */
export const withEdition = (edition: string, text: string): string => `${edition}\n${text}`;

/** The inverse of `withEdition`. */
export function editionAndText(packed: string): OfEdition<string> {
  const end = packed.indexOf('\n');
  return { edition: packed.slice(0, Math.max(end, 0)), value: packed.slice(end + 1) };
}

/** Whether a file of the index, by its name, is of an edition. Pagefind asks for its list anew each time. */
export const isNamedAfter = (edition: string, file: string): boolean =>
  !/\.pf_(meta|index)$/.test(file) || file.replace(/^pagefind\./, '').startsWith(edition);
