/** What the check of a site needs to know of a page. */
import { parse } from 'parse5';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ADDRESSES } from './portable.ts';
import { attribute, elementsOf, textOf, type Document, type Element } from './tree.ts';

export interface SitePage {
  file: string;
  title: string;
  policy: string;
  ids: string[];
  /** Links a reader follows, as written. */
  links: string[];
  /** What the page loads, as written: scripts, styles, images and what `data-` attributes name. */
  loads: string[];
  /** Files of the site it loads at once. */
  scripts: string[];
  styles: string[];
  /** Bytes of the page with gzip, and of the plan's own words on it; counted for chapters only. */
  size: number;
  words: number;
  /** Addresses that begin at the server's root. */
  absolute: string[];
}

/** An address as a file of the site: `../3/#x` on `p/5/index.html` → `p/3/index.html`; null where it leads outside. */
export function target(address: string, file: string): string | null {
  const way = decodeURI(address.split(/[?#]/)[0]!);
  const joined = way === '' ? file : path.posix.join(path.posix.dirname(file), way);
  if (joined.startsWith('../') || joined === '..') return null;
  return joined === '.' || joined === './'
    ? 'index.html'
    : joined.endsWith('/')
      ? `${joined}index.html`
      : joined;
}

/** Bytes with gzip, as a server sends them. */
export const gzipped = (content: Uint8Array | string): number => gzipSync(content, { level: 9 }).length;

export const isChapter = (file: string): boolean => /^[^/]+\/\d+\/index\.html$/.test(file);

export const readPage = (file: string, bytes: Uint8Array): SitePage =>
  describePage(file, parse(new TextDecoder().decode(bytes), { scriptingEnabled: false }), bytes);

/**
 * @param document the page, parsed
 * @param content the same, as it is served
 */
export function describePage(file: string, document: Document, content: Uint8Array | string): SitePage {
  const all = elementsOf(document);
  const values = (passes: (name: string, tag: string) => boolean): string[] =>
    all.flatMap(({ tagName, attrs }) => attrs.filter((a) => passes(a.name, tagName)).map((a) => a.value));
  const own = (address: string | undefined): string[] => {
    const found = address === undefined || /^[a-z]+:/i.test(address) ? null : target(address, file);
    return found ? [found] : [];
  };
  const chapter = isChapter(file);
  return {
    file,
    title: textOf(
      all.find(({ tagName, namespaceURI }) => tagName === 'title' && /xhtml/.test(namespaceURI)) ?? document,
    ).trim(),
    policy:
      attribute(
        all.find((e) => attribute(e, 'http-equiv') === 'Content-Security-Policy') ?? all[0]!,
        'content',
      ) ?? '',
    ids: values((name) => name === 'id'),
    links: values((name, tag) => (name === 'href' && tag === 'a') || name === 'action'),
    // A canonical address names the page; the browser does not fetch it.
    loads: all
      .filter((e) => attribute(e, 'rel') !== 'canonical')
      .flatMap(({ tagName, attrs }) =>
        attrs
          .filter(
            ({ name }) => /^(src|poster|data-table)$/.test(name) || (name === 'href' && tagName === 'link'),
          )
          .map(({ value }) => value),
      ),
    size: chapter ? gzipped(content) : 0,
    words: chapter ? gzipped(textsOf(all)) : 0,
    scripts: all.filter(({ tagName }) => tagName === 'script').flatMap((e) => own(attribute(e, 'src'))),
    styles: all.filter((e) => attribute(e, 'rel') === 'stylesheet').flatMap((e) => own(attribute(e, 'href'))),
    absolute: values((name) => ADDRESSES.has(name) || name.startsWith('data-')).filter((value) =>
      /^\s*[/\\]/.test(value),
    ),
  };
}

const textsOf = (all: readonly Element[]): string =>
  all
    .filter((e) => attribute(e, 'class') === 'text')
    .map(textOf)
    .join('\n');
