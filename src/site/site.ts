/** The site's own particulars for pages and scripts: refused when faulty. */
import { readSite } from '../../scripts/read-site.ts';
import { formatProblem } from '../plan/problems.ts';
import type { Site } from './site-config.ts';

/** What `content/site.yaml` says. Throws with every fault of the file listed if it has any. */
export function getSite(): Site {
  const { site, problems } = readSite();
  if (!site) throw new Error(`\n${problems.map(formatProblem).join('\n')}`);
  return site;
}
