/** The texts of robots.txt, sitemap.xml and the OpenSearch description. */
import type { Plan } from '../../plan/plan.ts';
import { href } from '../addresses/href.ts';

/** Everything may be read. The sitemap is named where there is one. */
export const robots = (origin?: string): string =>
  `User-agent: *\nAllow: /\n${origin ? `\nSitemap: ${origin}/sitemap.xml\n` : ''}`;

/** @param addresses absolute addresses of pages; repeated ones count once */
export function sitemap(addresses: Iterable<string>): string {
  const urls = [...new Set(addresses)]
    .sort()
    .map((address) => `<url><loc>${escapeXml(address)}</loc></url>\n`);
  return `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/** Lets a browser offer the plan's search in its own box. A short name has at most 16 characters. */
export function openSearch({ id, meta }: Plan, origin: string): string {
  const name = [...meta.short].slice(0, 16).join('');
  const template = `${origin}${href.search(id)}?q={searchTerms}`;
  return `${XML}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(name)}</ShortName>
<Description>${escapeXml(`在《${meta.title}》全文里查找`)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
