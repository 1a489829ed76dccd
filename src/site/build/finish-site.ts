/** From the pages that Astro has rendered to a whole site: search, finished pages, what is needed offline, and the check. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { acrossFiles, searchFiles, type Files } from '../../publish/index/search-files.ts';
import { offers } from '../../plan/published-plan.ts';
import type { FileFacts } from '../check/check.ts';
import { reportSite, siteInFolder } from '../check/report.ts';
import { sumsOf, writeChecksums } from '../check/checksums.ts';
import { finishPages } from '../finish/finish-pages.ts';
import type { Checked } from '../plans/check-plans.ts';
import { sitemap } from '../head/machine-files.ts';
import { workerFolders } from '../finish/worker-folders.ts';
import { writeWorkers } from './write-workers.ts';

/**
 * @param folder what Astro has written
 * @param rendered paths of its pages, `xiping-145/goals/`
 * @returns the number of faults; all have been told
 */
export async function finishSite(
  folder: string,
  rendered: ReadonlySet<string>,
  { plans, site }: Checked,
): Promise<number> {
  for (const plan of plans)
    writeAll(
      path.join(folder, plan.id, 'search'),
      await searchFiles(plan, (page) => rendered.has(`${plan.id}/${page}`) && offers(plan, page)),
    );
  if (plans.length > 1) writeAll(path.join(folder, 'search'), await acrossFiles(plans));
  const workers = workerFolders(plans);
  const pages = finishPages(folder, workers, plans);
  if (site.origin) {
    const own = [...pages.values()].map(({ canonical }) => canonical).filter(Boolean);
    writeFileSync(path.join(folder, 'sitemap.xml'), sitemap(own));
  }
  const sums = sumsOf(folder);
  await writeWorkers(folder, sums, workers);
  writeChecksums(folder, sums);
  const looks = [...sums].map(([file, sum]): [string, FileFacts] => [
    file,
    { sum, page: pages.get(file) ?? null },
  ]);
  return reportSite(siteInFolder(folder), looks);
}

function writeAll(folder: string, files: Files): void {
  for (const inside of new Set([...files.keys()].map((file) => path.dirname(file))))
    mkdirSync(path.join(folder, inside), { recursive: true });
  for (const [file, content] of files) writeFileSync(path.join(folder, file), content);
}
