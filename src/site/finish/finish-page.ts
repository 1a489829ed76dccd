/** What happens to every page when Astro has rendered it. */
import { describePage } from '../html/describe-page.ts';
import { titleBreaks } from './title-breaks.ts';
import { unusedStyles } from './unused-styles.ts';
import { selfContained } from './not-found.ts';
import { sheetFirst } from './sheet-first.ts';
import { forbidden, isPolicy, POLICIES, policyOf } from '../html/policy.ts';
import { portable } from '../html/portable.ts';
import type { SitePage } from '../html/site-page.ts';
import { attribute, change, intoHead, readTags, writeAttribute, type Replacement } from '../html/tags.ts';

export interface FinishedPage {
  html: string;
  page: SitePage;
}

const BLOCKS = `(?:${[
  'html|head|meta|link|title|body|nav|header|main|footer|article|aside|section|div|form|details|summary',
  'p|h[1-6]|[ou]l|li|figure|figcaption|table|caption|tbody|thead|t[dhr]|select|option',
].join('|')})\\b`;
const SPACES = '[ \\t\\r\\n\\f]+';
/** Spaces around a block, a row, a cell, and at the edges of what it holds: no browser shows them. */
const BETWEEN = new RegExp(`${SPACES}(?=</?${BLOCKS})|(?<=</?${BLOCKS}[^>]*>)${SPACES}`, 'g');

/** The scripts that register a service worker: every page has one of them. */
const REGISTERING = /^\/assets\/(page|text)\.js$/;

/**
 * A page as it is published: relative addresses, security policy, and a mark on the script of every page that a
 * service worker exists; without the styles for what it does not have.
 * @param html a whole page as Astro rendered it
 * @param page its path in the site, such as `xiping-145/3/index.html`
 * @param read gives the text of a file of the site by its address from the site's root
 * @param worker folder of the service worker that keeps the page, such as `xiping-145/`; null where none does
 * @param phrases where a title may break
 * @returns the page, and what the check of the site needs to know of it
 * @throws where the page holds what the policy forbids
 */
export function finishPage(
  html: string,
  page: string,
  read: (address: string) => string,
  worker: string | null = '',
  phrases: (title: string) => number[] = () => [],
): FinishedPage {
  const notFound = page === '404.html';
  const whole = readTags(
    intoHead((notFound ? selfContained(html, read) : sheetFirst(html)).replace(BETWEEN, ''), POLICIES),
  );
  const wrong = whole.tags.flatMap(forbidden);
  if (wrong.length > 0) throw new Error(`${page}：安全策略不许 ${wrong.slice(0, 3).join(' ')}`);
  const unused = unusedStyles(whole);
  const edits: Replacement[] = unused.map(({ start, after: end }) => ({ start, end, text: '' }));
  whole.tags = whole.tags.filter((tag) => !unused.includes(tag));
  const policy = policyOf(whole);
  for (const tag of whole.tags) {
    const marked = worker !== null && tag.name === 'script' && REGISTERING.test(attribute(tag, 'src') ?? '');
    for (const a of tag.attributes) {
      const value = a.name === 'content' && isPolicy(tag) ? policy : portable(tag, a, page);
      if (value === a.value) continue;
      a.value = value;
      edits.push({ ...a, text: writeAttribute(a.name, value) });
    }
    const end = tag.inside - 1;
    if (marked) edits.push({ start: end, end, text: ` ${writeAttribute('data-offline', worker)}` });
  }
  edits.push(...titleBreaks(whole, phrases));
  const finished = change(
    whole.html,
    edits.sort((a, b) => a.start - b.start),
  );
  return { html: finished, page: describePage(page, whole, finished) };
}
