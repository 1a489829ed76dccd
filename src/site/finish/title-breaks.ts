/** Lets a title break between its phrases, and nowhere else: `base.css` keeps the rest of it together. */
import { attribute, inner, textOf, type ParsedPage, type Replacement, type Tag } from '../html/tags.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'caption']);

/**
 * @param phrases offsets in a title at which a phrase begins
 * @returns a `<wbr>` for each, in headings, in the lines of the contents, in lists of chapters, and in what leads to the next one
 */
export function titleBreaks(page: ParsedPage, phrases: (title: string) => number[]): Replacement[] {
  const lists = page.tags.filter((tag) =>
    /(?:^| )(?:tree|contents|chapters|turn|downloads)$/.test(attribute(tag, 'class') ?? ''),
  );
  const listed = ({ start }: Tag): boolean =>
    lists.some((list) => list.inside <= start && start < list.close);
  return page.tags
    .filter((tag) => HEADINGS.has(tag.name) || (tag.name === 'a' && listed(tag)))
    .flatMap((tag) => breaksOf(inner(page, tag), tag.inside, phrases));
}

function breaksOf(html: string, at: number, phrases: (title: string) => number[]): Replacement[] {
  const wanted = new Set(phrases(textOf(html)));
  const breaks: Replacement[] = [];
  let read = 0;
  for (const { 0: piece, index } of html.matchAll(/<[^>]*>|&[^;]+;|[^]/g)) {
    if (piece.startsWith('<')) continue;
    const start = at + index;
    if (wanted.has(read)) breaks.push({ start, end: start, text: '<wbr>' });
    read += 1;
  }
  return breaks;
}
