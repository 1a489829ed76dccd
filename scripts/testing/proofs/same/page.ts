/** What of a page its readers, and those who link to it, rely on. */
import { Parser } from 'htmlparser2';

/** Each in the order of the page. */
export interface PageFacts {
  /** What can be read, the title first; a line for each block, blanks as a browser shows them. */
  text: string[];
  ids: string[];
  /** Addresses of links, but not of style sheets: their names are the build's own. */
  href: string[];
  /** `data-` attributes with their values, but not the framework's. */
  data: string[];
}

const UNREAD = new Set(['script', 'style', 'template']);
const INLINE = new Set(
  'a abbr b bdi button cite code data del em i input ins kbd label mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);

/** @param html a whole page */
export function factsOf(html: string): PageFacts {
  const facts: PageFacts = { text: [], ids: [], href: [], data: [] };
  let words = '';
  let unread = 0;
  const border = (name: string): void => void (INLINE.has(name) || (words += '\n'));
  const parser = new Parser({
    onopentag(name, attributes) {
      border(name);
      if (UNREAD.has(name)) unread += 1;
      for (const [key, value] of Object.entries(attributes)) {
        if (key === 'id') facts.ids.push(value);
        if (key === 'href' && !/stylesheet|preload/.test(attributes['rel'] ?? '')) facts.href.push(value);
        if (key.startsWith('data-') && !key.startsWith('data-astro-')) facts.data.push(`${key}="${value}"`);
      }
    },
    ontext(text) {
      if (unread === 0) words += text.replace(/[\t\n\f\r ]+/g, ' ');
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread -= 1;
      border(name);
    },
  });
  parser.end(html);
  facts.text = words
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean);
  return facts;
}

/** What differs between two pages, a line for each kind of fact: the first that is not the same. */
export function pageDifferences(old: PageFacts, now: PageFacts): string[] {
  return (Object.keys(old) as (keyof PageFacts)[]).flatMap((kind) => {
    const first = firstDifference(old[kind], now[kind]);
    return first ? [`${kind}: ${first}`] : [];
  });
}

/** The first difference of two lists in words, `null` where there is none. */
export function firstDifference(old: readonly string[], now: readonly string[]): string | null {
  const length = Math.max(old.length, now.length);
  for (let k = 0; k < length; k += 1) {
    const [was, is] = [old[k], now[k]];
    if (was === is) continue;
    const at = common(was ?? '', is ?? '');
    return `${k + 1}. ${around(was, at)} → ${around(is, at)}`;
  }
  return null;
}

function common(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return n;
}

const around = (text: string | undefined, at: number): string =>
  text === undefined ? 'nothing' : `「${text.slice(Math.max(0, at - 12), at + 24)}」`;
