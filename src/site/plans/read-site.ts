/** Reads `content/site.yaml`, where there is one. */
import path from 'node:path';
import { fault } from '../../plan/rules/rules.ts';
import { startOf, type Fault } from '../../text/faults.ts';
import { contentRoot, namesIn, readText } from './read-plan.ts';
import { parseSite, type SiteConfig } from './site-config.ts';

const NAME = 'site.yaml';

/** What is known of the site, and the faults of the file; `null` where it has any. */
export function readSite(root = contentRoot()): { site: SiteConfig | null; count: Fault[] } {
  const misspelt = namesIn(root)
    .filter((name) => name !== NAME && /\.(ya?ml|mdx|txt)$/i.test(name))
    .map((name) => fault('F8/site', startOf(`content/${name}`), name));
  const found = readText(path.join(root, NAME)) ?? { text: '' };
  if (typeof found === 'string')
    return {
      site: null,
      count: [...misspelt, fault('F9', startOf(`content/${NAME}`), NAME, found, '文件')],
    };
  const { value, faults } = parseSite(found.text);
  return { site: misspelt.length > 0 ? null : value, count: [...misspelt, ...faults] };
}
