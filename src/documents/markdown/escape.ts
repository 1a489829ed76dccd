/** Words of a plan as Markdown, so that every program reads them back as they are. */

/** Signs that mean something inside a line. A clause's id stands before its words: nothing of them begins a line. */
const SIGNS = /[\\`*_<[\]~|]|&(?=#?\w+;)/g;

export const escapeMarkdown = (words: string): string => words.replace(SIGNS, '\\$&');
