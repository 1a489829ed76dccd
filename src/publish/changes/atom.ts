/** The feed of editions, Atom (RFC 4287): one entry for each edition after the first, with what it changed. */
import { createHash } from 'node:crypto';
import { editionName } from '../../naming/edition.ts';
import type { Plan } from '../../plan/plan.ts';
import { toXml } from '../../documents/xml.ts';
import { changesOfEach, type EditionChange } from './changes.ts';
import type { KeptEdition } from './kept-editions.ts';

/**
 * @param address of the page of changes, ending in a slash; relative to the feed where the site's own is not known
 * @throws where there is no edition before this one
 */
export function changesFeed(plan: Plan, kept: readonly KeptEdition[], address: string): string {
  const { id, meta } = plan;
  const entries = changesOfEach(plan, kept).map(({ edition, since, changes }) => ({
    id: urn(id, edition.mark),
    title: `${editionName(edition)}：改动 ${changes.length} 处`,
    // A day that the folder does not name cannot be before the last that it does.
    updated: `${edition.date ?? kept.at(-1)!.date}T00:00:00+08:00`,
    link: `${address}#v-${since}`,
    content: changes.map(lineOf).join('\n') || '文字、勘误、目标和项目都没有改动。',
  }));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans-CN">
<id>${urn(id, '')}</id>
<title>${toXml(`${meta.short}：各版改动`)}</title>
<updated>${entries[0]!.updated}</updated>
<author><name>${toXml(meta.issuer)}</name></author>
<link rel="self" type="application/atom+xml" href="${toXml(address)}atom.xml"/>
<link rel="alternate" type="text/html" href="${toXml(address)}"/>
${entries
  .map(
    (entry) => `<entry>
<id>${entry.id}</id>
<title>${toXml(entry.title)}</title>
<updated>${entry.updated}</updated>
<link rel="alternate" type="text/html" href="${toXml(entry.link)}"/>
<content type="text">${toXml(entry.content)}</content>
</entry>
`,
  )
  .join('')}</feed>
`;
}

const lineOf = ({ id, kind, there, name, before, was, is, after }: EditionChange): string =>
  `${kind} ${name}（${id}）${there}：${before}${was && `〔删：${was}〕`}${is && `〔增：${is}〕`}${after}`;

/** An id that is the same wherever the site stands: a UUID of version 8, from the plan's name and the edition's mark. */
function urn(plan: string, mark: string): string {
  const hex = createHash('sha256').update(`${plan} ${mark}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
