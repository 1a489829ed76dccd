/** A server shows the 404 page at any depth: it carries its style and its script in itself. */
import { attribute, change, first, readTags, writeAttribute, type Replacement } from '../html/tags.ts';

/**
 * The page with style and script in it.
 * @param read gives the text of a file of the site by its address from the site's root
 */
export function selfContained(html: string, read: (address: string) => string): string {
  const page = readTags(html);
  const edits = page.tags.flatMap((tag): Replacement[] => {
    const { name, attributes, start, after } = tag;
    const href = attributes.find((a) => a.name === 'href');
    if (name === 'script') return [{ start, end: after, text: '' }];
    if (!href || name !== 'link') return [];
    const rel = attribute(tag, 'rel');
    if (rel === 'stylesheet') return [{ start, end: after, text: `<style>${read(href.value)}</style>` }];
    if (rel !== 'icon') return [];
    const icon = `data:image/svg+xml;base64,${Buffer.from(read(href.value)).toString('base64')}`;
    return [{ ...href, text: writeAttribute('href', icon) }];
  });
  const { close } = first(page, 'body')!;
  const script = { start: close, end: close, text: `<script>${read('/assets/not-found.js')}</script>` };
  return change(html, [...edits, script]);
}
