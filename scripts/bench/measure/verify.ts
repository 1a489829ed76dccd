/** What checking quotations costs a reader who pastes the whole plan, every sentence of it altered. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { pastedSentences } from '../../../src/search/verify/sentences.ts';
import { progress } from '../../../src/site/build/progress.ts';
import type { BenchSite } from './server.ts';
import { median } from './statistics.ts';
import { totalBytes, watchTraffic } from './traffic.ts';

export interface VerifyCost {
  sentences: number;
  /** Milliseconds from the press of the button, medians; the texts have loaded while the reader pasted. */
  first: number;
  all: number;
  /** The longest time in which the page took no other event. */
  blocked: number;
  /** Bytes from opening the page to the last verdict. */
  bytes: number;
}

/** @param runs of which the median counts, each with a browser that has kept nothing */
export async function measureVerify(
  browser: Browser,
  site: BenchSite,
  plan: string,
  runs = 5,
): Promise<VerifyCost> {
  const pasted = alteredPlan(site.folder, plan);
  const costs: VerifyCost[] = [];
  for (let run = 1; run <= runs; run += 1) {
    progress(`引文核验：${run} / ${runs}`);
    costs.push(await once(browser, site, plan, pasted));
  }
  progress('');
  const middle = (key: keyof VerifyCost): number => median(costs.map((cost) => cost[key]));
  return {
    sentences: middle('sentences'),
    first: middle('first'),
    all: middle('all'),
    blocked: middle('blocked'),
    bytes: middle('bytes'),
  };
}

/** Every sentence of a built plan with its middle character changed to one that the plan does not have. */
function alteredPlan(folder: string, plan: string): string {
  const { clauses } = JSON.parse(readFileSync(path.join(folder, plan, 'data', 'clauses.json'), 'utf8')) as {
    clauses: { kind: string; text: string }[];
  };
  return clauses
    .filter(({ kind }) => kind !== 'box' && kind !== 'table')
    .map(({ text }) =>
      pastedSentences(text, () => false)
        .map(({ text: words }) => {
          const middle = Math.floor(words.length / 2);
          return `${words.slice(0, middle)}龘${words.slice(middle + 1)}`;
        })
        .join(''),
    )
    .join('\n');
}

async function once(browser: Browser, site: BenchSite, plan: string, pasted: string): Promise<VerifyCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = watchTraffic(page, site);
  await page.goto(`${site.address}/${plan}/verify/`);
  await page.fill('#words', pasted);
  await page.waitForLoadState('networkidle');
  const { first, all, blocked } = await page.evaluate(async () => {
    const element = document.querySelector<HTMLElement>('plan-verify')!;
    const began = performance.now();
    let [last, blocked, first] = [began, 0, 0];
    const beat = new MessageChannel();
    beat.port1.onmessage = () => {
      const now = performance.now();
      blocked = Math.max(blocked, now - last);
      last = now;
      beat.port2.postMessage(null);
    };
    beat.port2.postMessage(null);
    await new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (!first && element.querySelector('[data-verdict]')) first = performance.now() - began;
        if ('done' in element.dataset) resolve();
      }).observe(element, { attributes: true, childList: true, subtree: true });
      element.querySelector('form')!.requestSubmit();
    });
    return { first, all: performance.now() - began, blocked };
  });
  const sentences = await page.locator('[data-verdict]').count();
  await context.close();
  return { sentences, first, all, blocked, bytes: totalBytes(traffic) };
}
