/** What a hundred plans cost: the same measurements over 1, 10 and 100 generated plans. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { measureAcross, type AcrossCost } from './across.ts';
import { measureBuild, type BuildCost } from './build.ts';
import { writePlans } from './plans.ts';
import { measureSearch, type SearchCost } from './search.ts';
import { serveBuilt } from './server.ts';

export interface GrowthCost {
  plans: number;
  build: BuildCost;
  pages: number;
  /** Bytes of all files search may load, and of the whole site. */
  index: number;
  site: number;
  /** Search in one plan: the last one. */
  search: SearchCost;
  /** Search in all of them, where there are several. */
  across: AcrossCost | null;
}

/**
 * @param scratch a folder that may be overwritten
 * @param sizes how many plans a site has
 */
export async function measureGrowth(
  browser: Browser,
  scratch: string,
  sizes: readonly number[],
): Promise<GrowthCost[]> {
  const costs: GrowthCost[] = [];
  for (const plans of sizes) {
    const content = path.join(scratch, `plans-${plans}`);
    const folder = path.join(scratch, `site-${plans}`);
    rmSync(content, { recursive: true, force: true });
    const ids = writePlans(content, plans);
    const build = await measureBuild(folder, `增长：${plans} 个规划`, content);
    const site = await serveBuilt(folder);
    const search = await measureSearch(browser, site, ids.at(-1)!, { random: 60, cold: 10 });
    const across = plans > 1 ? await measureAcross(browser, site, ids) : null;
    site.close();
    const files = filesOf(folder);
    const bytes = (some: readonly string[]): number =>
      some.reduce((sum, file) => sum + statSync(file).size, 0);
    costs.push({
      plans,
      build,
      pages: files.filter((file) => file.endsWith('.html')).length,
      index: bytes(files.filter((file) => file.includes(`${path.sep}search${path.sep}`))),
      site: bytes(files),
      search,
      across,
    });
    rmSync(folder, { recursive: true, force: true });
  }
  return costs;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
