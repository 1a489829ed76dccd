/**
 * The 404 page is shown at any depth under an address nobody knows in advance: a plan's id in the address tells where
 * the site begins, and the links are set from there. The reader's settings are applied here, because what begins every
 * other page mends the address, too.
 */
import '../reading/apply-settings.ts';
import { withoutWideHash } from '../../naming/fragment.ts';

const meant = withoutWideHash(location.pathname);
if (meant) location.replace(meant + location.search);

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
const forms = [...document.querySelectorAll<HTMLFormElement>('form[action]')];
const written = links.map((link) => link.getAttribute('href')!);
const plans = new Set(written.flatMap((to) => /^([a-z0-9-]+)\//.exec(to)?.[1] ?? []));
const parts = location.pathname.split('/');
// The last one: the folder the site stands in may have the same name.
const at = parts.findLastIndex((part) => plans.has(part));
if (at > 0) {
  const root = new URL(`${'../'.repeat(parts.length - 1 - at) || './'}`, location.href);
  links.forEach((link, k) => {
    if (!written[k]!.startsWith('#')) link.href = new URL(written[k]!, root).href;
  });
  for (const form of forms) form.action = new URL(form.getAttribute('action')!, root).href;
}
