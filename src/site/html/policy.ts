/**
 * The content security policy of a page, as a tag, because nobody configures the servers it will stand on.
 * `frame-ancestors` cannot be said this way: README shows the header.
 */
import { createHash } from 'node:crypto';
import { attribute, first, inner, type ParsedPage, type Tag } from './tags.ts';

/** Scripts of these types are data and never run. */
const isData = (script: Tag): boolean => /json|^text\/plain$/.test(attribute(script, 'type') ?? '');

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a strict policy would forbid in a tag, in words; empty when nothing. */
export function forbidden({ name, attributes }: Tag): string[] {
  return attributes
    .filter((a) => a.name === 'style' || a.name.startsWith('on') || /^[\0-\x20]*javascript:/i.test(a.value))
    .map((a) => `<${name} ${a.name}="${a.value}">`);
}

/**
 * The policy of a page. Of scripts and styles in the page only those run that it was built with, by their hashes;
 * WebAssembly only where there is a search.
 */
export function policyOf(page: ParsedPage): string {
  const hashes = (name: string): string =>
    page.tags
      .filter((tag) => tag.name === name && attribute(tag, 'src') === undefined && !isData(tag))
      .map((tag) => ` ${hash(inner(page, tag))}`)
      .join('');
  const searches = first(page, 'plan-search') ?? first(page, 'plan-across');
  return [
    "default-src 'none'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}${hashes('script')}`,
    `style-src 'self'${hashes('style')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * Two tags for the head of a page: the place of the security policy, and a referrer policy, because search words
 * stand in the address and must not reach other sites.
 */
export const POLICIES =
  '<meta http-equiv="Content-Security-Policy" content=""><meta name="referrer" content="same-origin">';

/** Whether a tag is the one that the policy belongs into. */
export const isPolicy = (tag: Tag): boolean => attribute(tag, 'http-equiv') === 'Content-Security-Policy';
