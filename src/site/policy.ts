/**
 * The content security policy of a page, as a tag, because nobody configures the servers it will stand on.
 * `frame-ancestors` cannot be said this way: README shows the header.
 */
import { createHash } from 'node:crypto';
import { attribute, first, intoHead, make, textOf, type Element } from './tree.ts';

/** Scripts of these types are data and never run. */
const isData = (script: Element): boolean => /json|^text\/plain$/.test(attribute(script, 'type') ?? '');

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What in a page a strict policy would forbid, in words; empty when nothing does. */
export function forbidden(elements: readonly Element[]): string[] {
  return elements.flatMap((element) =>
    element.attrs
      .filter(
        ({ name, value }) => name === 'style' || /^on/.test(name) || /^[\0-\x20]*javascript:/i.test(value),
      )
      .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`),
  );
}

/**
 * The policy of a page. Only what stands in the page as built may run: inline styles and scripts, which only the
 * self-contained 404 page has, by their hashes; WebAssembly only where there is a search.
 */
export function policyOf(elements: readonly Element[]): string {
  const hashes = (name: string): string =>
    elements
      .filter((e) => e.tagName === name && attribute(e, 'src') === undefined && !isData(e))
      .map((element) => ` ${hash(textOf(element))}`)
      .join('');
  const searches = first(elements, 'plan-search') ?? first(elements, 'plan-across');
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

/** Puts the policy and the referrer policy at the head of a page. Throws where the page would break the policy. */
export function addPolicy(elements: readonly Element[], page: string): void {
  const wrong = forbidden(elements);
  if (wrong.length > 0) throw new Error(`${page}：安全策略不许 ${wrong.slice(0, 3).join(' ')}`);
  intoHead(elements, [
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(elements) }),
    // A search stands in the address: it goes to nobody else.
    make('meta', { name: 'referrer', content: 'same-origin' }),
  ]);
}
