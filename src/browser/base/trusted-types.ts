/**
 * Trusted Types: the pages forbid strings where browsers would run them. Exceptions for all code of the site: scripts
 * and workers of this site only, and markup only for a parser that runs nothing.
 */
import { root } from './root.ts';

interface Policy {
  createScriptURL(address: string): string | null;
  createHTML(html: string, type: string, sink: string): string | null;
}
const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, policy: Policy): unknown } };

trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, location.href).href.startsWith(root) ? address : null),
  createHTML: (html, _, sink) => (/^DOMParser/.test(sink) ? html : null),
});
