/** Every link arrives: at a file of the site, and at an id on that page; nothing is loaded from elsewhere. */
import { linkedFile, type SitePage } from '../html/site-page.ts';

/** `mailto:`, `https:` … */
const SCHEME = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** @returns what is wrong, a line each */
export function checkLinks(pages: readonly SitePage[], files: ReadonlySet<string>): string[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  return pages.flatMap((page) => [
    ...repeated(page.ids).map((id) => `${page.file}：编号「${id}」重复`),
    ...page.loads
      .filter((address) => SCHEME.test(address) && !address.startsWith('data:'))
      .map((address) => `${page.file}：要从别处载入「${address}」`),
    ...[...new Set([...page.links, ...page.loads])]
      .filter((address) => !SCHEME.test(address))
      .flatMap((address) => checkLink(address, page, ids, files)),
  ]);
}

function checkLink(
  address: string,
  { file }: SitePage,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
): string[] {
  const to = linkedFile(address, file);
  if (to === null) return [`${file}：链接「${address}」出了网站`];
  if (!files.has(to)) return [`${file}：链接「${address}」没有着落`];
  const [, fragment] = address.split('#');
  const there = ids.get(to);
  if (!fragment || !there || there.has(decodeURIComponent(fragment)) || fragment.startsWith(':~:')) return [];
  return [`${file}：链接「${address}」指的编号不在那一页`];
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))];
}
