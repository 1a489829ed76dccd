/**
 * `look [folder]`: how high, how heavy and how near everything is, on the site of the real plan as it is built (or as it
 * lies in the folder): a table of what is wanted and what is found, each figure read from the pages in the browser.
 */
import type { Browser } from 'playwright-core';
import { ensureBrowser, launch } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { XIPING } from '../fixture-plans.ts';
import { serveFolder } from '../serve-folder.ts';
import type { Verdict } from '../proof.ts';
import { fits, figureTable, type Figure } from './look/figure.ts';
import { heights } from './look/heights.ts';
import { marks } from './look/marks.ts';
import { nearness } from './look/nearness.ts';
import { weights } from './look/weights.ts';

const OWN = 'node_modules/.planbook/sites/look';

export default async function prove([folder = OWN]: string[]): Promise<Verdict> {
  if (folder === OWN) buildSite(XIPING.root, folder);
  ensureBrowser();
  const { site, stop } = await serveFolder(folder);
  const browser = await launch();
  try {
    const figures = [...weights(`${folder}/${XIPING.id}`), ...(await measured(browser, site + XIPING.id))];
    console.log(figureTable(figures));
    const short = figures.filter((figure) => !fits(figure));
    return {
      found: figures.length - short.length,
      wanted: figures.length,
      shortcomings: short.map(
        ({ what, found, least, most }) => `${what}: ${found}, wanted ${least ?? `at most ${most}`}`,
      ),
      note: 'figures are as wanted',
    };
  } finally {
    await browser.close();
    stop();
  }
}

async function measured(browser: Browser, site: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const measure of [heights, nearness, marks]) figures.push(...(await measure(browser, site)));
  return figures;
}
