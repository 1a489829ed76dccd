/**
 * `editions [seed] [queries]`: a site of one edition takes the place of another under a reader who has no worker, on a server as it
 * comes and on one that has everything kept for a year. 200 queries of each edition, and 50 in the page that was open
 * when the site changed: no hit without its words, none left out, whatever the browser has kept.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from '../asking/ask.ts';
import { ensureBrowser, launch } from '../browser.ts';
import { progress } from '../../../src/site/build/progress.ts';
import type { Verdict } from '../proof.ts';
import { truthOf, wrong, type ShownAnswer, type Truth } from './editions/judge.ts';
import { HABITS, serve } from './editions/nginx.ts';
import { buildTwo } from './editions/two-editions.ts';

const QUERIES = 200;
/** Of the queries, a quarter is asked in the page that was open. */
const OPEN = 4;

interface Tally {
  found: number;
  wanted: number;
  refused: number;
  shortcomings: string[];
}

export default async function prove([seed = '16', queries = String(QUERIES)]: string[]): Promise<Verdict> {
  ensureBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), 'planbook-editions-'));
  // The server's workers are somebody else.
  chmodSync(folder, 0o755);
  const tally: Tally = { found: 0, wanted: 0, refused: 0, shortcomings: [] };
  try {
    progress('building two editions');
    const { plan, sites } = buildTwo(folder);
    const [first, second] = sites.map((site) =>
      truthOf(path.join(site, plan), Number(queries), Number(seed)),
    );
    for (const [habit, header] of Object.entries(HABITS)) {
      const server = await serve(sites[0], header);
      const browser = await launch();
      try {
        const context = await browser.newContext({ serviceWorkers: 'block' });
        const stages = { habit, tally, editions: [first!, second!] as const };
        const change = (): void => server.exchange(sites[1]);
        await goThrough(context, `${server.address}${plan}/search/`, stages, change);
      } finally {
        await browser.close();
        server.stop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { found, wanted, refused, shortcomings } = tally;
  return { found, wanted, shortcomings, note: `queries right (${refused} refused with a sentence)` };
}

interface Stages {
  habit: string;
  tally: Tally;
  editions: readonly [Truth, Truth];
}

/** A reader asks of the first edition; the site changes; he asks on where he is, and then comes again. */
async function goThrough(
  context: BrowserContext,
  search: string,
  stages: Stages,
  change: () => void,
): Promise<void> {
  const [first, second] = stages.editions;
  const open = await reader(context, search);
  await askAll(open, 'first edition', first.queries, stages, false);
  change();
  const some = second.queries.slice(0, second.queries.length / OPEN);
  await askAll(open, 'page left open', some, stages, true);
  const later = await reader(context, search);
  await askAll(later, 'second edition', second.queries, stages, false);
  const { mark } = await shown(later);
  if (mark !== second.mark)
    stages.tally.shortcomings.push(`${stages.habit}: the last page is of edition ${mark}`);
}

async function reader(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** @param mayRefuse whether a sentence instead of an answer is right */
async function askAll(
  page: Page,
  what: string,
  queries: readonly string[],
  { habit, tally, editions }: Stages,
  mayRefuse: boolean,
): Promise<void> {
  for (const [n, query] of queries.entries()) {
    progress(`${habit}, ${what}: ${n + 1} / ${queries.length}`);
    const answer = await answerOf(page, query);
    if (answer.refused) tally.refused += 1;
    const fault = answer.refused ? (mayRefuse ? '' : answer.refused) : wrong(query, answer, editions);
    tally.wanted += 1;
    if (fault) tally.shortcomings.push(`${habit}, ${what}: 「${query}」: ${fault}`);
    else tally.found += 1;
  }
}

/** The page may load itself anew while it is asked: then it answers what stands in its address. */
async function answerOf(page: Page, query: string): Promise<ShownAnswer> {
  for (let tries = 0; ; tries += 1)
    try {
      await ask(page, query, true);
      return await shown(page);
    } catch (error) {
      if (tries === 3 || !/context was destroyed|navigat/i.test(String(error))) throw error;
      await page.waitForLoadState('networkidle');
    }
}

const shown = (page: Page): Promise<ShownAnswer> =>
  page.evaluate(() => ({
    mark: document.documentElement.dataset['editionMark'] ?? '',
    hits: [...document.querySelectorAll<HTMLElement>('plan-search [data-match=exact]')].map((element) => ({
      id: element.dataset['clause']!,
      words: element.querySelector('.words')!.textContent!,
    })),
    refused: document.querySelector('plan-search [data-total]')
      ? (document.querySelector('plan-search [data-more]:not([hidden])')?.textContent ?? '')
      : (document.querySelector('plan-search .trouble')?.textContent ?? ''),
  }));
