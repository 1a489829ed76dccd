/**
 * The plan and its source are compared without white space and layout signs (table bars, rules, `**`). The result
 * remembers where each of its characters stood in the original.
 */
export interface StrippedText {
  text: string;
  /** `origin[i]` is the offset in the original text of character `i`. */
  origin: number[];
}

/** The layout marks of a received text: table bars, joined cells, rules, bold marks, `&nbsp;`; and all white space. */
const LAYOUT = /\*\*|-{3,}|\||(?<=\| *)[←↑](?= *\|)|&nbsp;|[\s\u200b\u200c\u200d\ufeff]/gu;

const STRETCH = new RegExp(`(?:${LAYOUT.source})+`, 'gu');

/** Strips white space and the documented layout marks. */
export function stripLayout(text: string): StrippedText {
  const origin: number[] = [];
  let out = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let i = from; i < to; i += 1) origin.push(i);
    out += text.slice(from, to);
  };
  for (const match of text.matchAll(LAYOUT)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  return { text: out, origin };
}

/** Every stretch of a text that is nothing but white space and layout marks, as long as it goes. */
export const layoutIn = (text: string): { text: string; at: number }[] =>
  [...text.matchAll(STRETCH)].map((match) => ({ text: match[0], at: match.index }));

/** All places where `needle` stands in `text`, not overlapping. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (!needle) return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

/** Where a passage begins and ends in the original text. */
export interface Span {
  start: number;
  end: number;
}

/** Where `quote` begins and ends in `text`, white space and layout marks ignored. One pair for every occurrence. */
export const locateQuote = (text: string, quote: string): Span[] => locateIn(stripLayout(text), quote);

/** The same, where many quotes are looked for in one text. */
export function locateIn(haystack: StrippedText, quote: string): Span[] {
  const needle = stripLayout(quote).text;
  return occurrences(haystack.text, needle).map((at) => ({
    start: haystack.origin[at]!,
    end: haystack.origin[at + needle.length - 1]! + 1,
  }));
}
