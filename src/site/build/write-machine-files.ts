/** Writes what machines look for beside the pages: robots.txt, and, where the site's address is known, the rest. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { href } from '../addresses/href.ts';
import { openSearch, robots, sitemap } from '../head/machine-files.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Site } from '../plans/site-config.ts';
import { coverImage } from '../../../scripts/cover-image.ts';

/** @param folder the built site */
export function writeMachineFiles(folder: string, plans: readonly Plan[], { origin }: Site): void {
  const write = (name: string, body: string | Buffer): void => writeFileSync(path.join(folder, name), body);
  write('robots.txt', robots(origin));
  if (!origin) return;
  // Every page names its own address, once; pages without one («not found») are not listed.
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.html'));
  const own = pages.flatMap((page) => {
    const html = readFileSync(path.join(folder, page), 'utf8');
    return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? [];
  });
  write('sitemap.xml', sitemap(own));
  for (const plan of plans) write(href.openSearch(plan.id).slice(1), openSearch(plan, origin));
  write('cover.png', coverImage());
}
