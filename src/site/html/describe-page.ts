/** Finds in a page what the check of a site needs to know of it. */
import { isPolicy } from './policy.ts';
import { ADDRESSES } from './portable.ts';
import { gzipped, isChapter, linkedFile, type SitePage } from './site-page.ts';
import { attribute, inner, readTags, textOf, type ParsedPage, type Tag } from './tags.ts';

export const readPage = (file: string, bytes: Uint8Array): SitePage =>
  describePage(file, readTags(new TextDecoder().decode(bytes)), bytes);

/**
 * @param page the page as read
 * @param content the same, as it is served
 */
export function describePage(file: string, page: ParsedPage, content: Uint8Array | string): SitePage {
  const drawings = page.tags.filter(({ name }) => name === 'svg');
  const isDrawn = ({ start }: Tag): boolean => drawings.some((svg) => svg.start < start && start < svg.close);
  const title = page.tags.find((tag) => tag.name === 'title' && !isDrawn(tag));
  const policy = page.tags.find(isPolicy);
  const described: SitePage = {
    file,
    title: title ? textOf(inner(page, title)).trim() : '',
    policy: policy ? attribute(policy, 'content')! : '',
    canonical: '',
    ids: [],
    links: [],
    loads: [],
    scripts: [],
    styles: [],
    size: isChapter(file) ? gzipped(content) : 0,
    words: isChapter(file) ? gzipped(wordsOf(page)) : 0,
    absolute: [],
  };
  for (const tag of page.tags) {
    const rel = tag.name === 'link' ? attribute(tag, 'rel') : undefined;
    for (const { name, value } of tag.attributes) {
      const isLoaded = /^(src|poster|data-table)$/.test(name) || (name === 'href' && tag.name === 'link');
      if (name === 'id') described.ids.push(value);
      if (name === 'href' && rel === 'canonical') described.canonical = value;
      if ((tag.name === 'a' && /^(xlink:)?href$/.test(name)) || name === 'action')
        described.links.push(value);
      // A canonical address names the page; the browser does not fetch it.
      if (isLoaded && rel !== 'canonical') described.loads.push(value);
      if (name === 'src' && tag.name === 'script') described.scripts.push(...own(value, file));
      if (name === 'href' && rel === 'stylesheet') described.styles.push(...own(value, file));
      if ((ADDRESSES.has(name) || name.startsWith('data-')) && /^\s*[/\\]/.test(value))
        described.absolute.push(value);
    }
  }
  return described;
}

/** An address as a file, if it is one of the site. */
function own(address: string, file: string): string[] {
  const found = /^[a-z]+:/i.test(address) ? null : linkedFile(address, file);
  return found ? [found] : [];
}

const wordsOf = (page: ParsedPage): string =>
  page.tags
    .filter((tag) => attribute(tag, 'class') === 'text')
    .map((tag) => textOf(inner(page, tag)))
    .join('\n');
