/** What the check of a site needs to know of a page. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface SitePage {
  file: string;
  title: string;
  policy: string;
  /** Its own address, absolute; empty where the site's is not known, and for «not found». */
  canonical: string;
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
export function linkedFile(address: string, file: string): string | null {
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

/** Of a part above chapters and of an annex, too. */
export const isChapter = (file: string): boolean => /^[^/]+\/[ab]?\d+\/index\.html$/.test(file);
