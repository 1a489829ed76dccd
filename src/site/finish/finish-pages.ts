/** Finishes every page that Astro has rendered. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '../check/site-files.ts';
import type { SitePage } from '../html/site-page.ts';
import type { Plan } from '../../plan/plan.ts';
import { phrasesOf } from './phrases.ts';
import { workerFolderOf } from './worker-folders.ts';
import { finishPage } from './finish-page.ts';

/**
 * @param folder the site, pages as rendered
 * @param workers folders with a service worker
 * @param plans whose titles break at their phrases
 * @returns what the check of the site needs to know of every page, by its path
 */
export function finishPages(
  folder: string,
  workers: readonly string[],
  plans: readonly Plan[],
): Map<string, SitePage> {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const pages = new Map<string, SitePage>();
  const phrases = new Map(plans.map((plan) => [plan.id, phrasesOf(plan)]));
  // The home of the site is that of its plan, where it has one.
  const only = plans.length === 1 ? phrases.get(plans[0]!.id) : undefined;
  for (const file of filesOf(folder)) {
    if (!file.endsWith('.html')) continue;
    const { html, page } = finishPage(
      read(file),
      file,
      read,
      workerFolderOf(file, workers),
      phrases.get(file.split('/')[0]!) ?? only,
    );
    writeFileSync(path.join(folder, file), html);
    pages.set(file, page);
  }
  return pages;
}
