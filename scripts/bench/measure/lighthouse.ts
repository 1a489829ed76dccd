/**
 * What Lighthouse says of the pages a reader meets first. It is not among the packages of the project: the first run
 * installs it, at the version named here, into the system's folder for temporary files.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../testing/browser.ts';
import { progress } from '../../../src/site/build/progress.ts';
import { median } from './statistics.ts';

const VERSION = '13.5.0';
const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEVICES = ['mobile', 'desktop'] as const;

export interface LighthouseScore {
  page: string;
  device: (typeof DEVICES)[number];
  /** The median of the runs for each category, of 100: performance, accessibility, best practices, SEO. */
  scores: number[];
  /** The scores of every run. */
  runs: number[][];
}
export interface LighthouseResult {
  version: string;
  pages: LighthouseScore[];
}

interface Tools {
  lighthouse: {
    default(
      address: string,
      options: object,
      config?: object,
    ): Promise<{ lhr: { categories: Record<string, { score: number }> } }>;
    desktopConfig: object;
  };
  launcher: { launch(options: object): Promise<{ port: number; kill(): void }> };
}

/** Scores of pages (name → path) of a served site, each loaded cold by a browser of its own. */
export async function measureLighthouse(
  site: { address: string },
  pages: Readonly<Record<string, string>>,
): Promise<LighthouseResult> {
  const tools = await loadTools();
  const result: LighthouseResult = { version: VERSION, pages: [] };
  for (const [page, pathname] of Object.entries(pages))
    for (const device of DEVICES) {
      const runs: number[][] = [];
      for (let run = 1; run <= RUNS; run += 1) {
        progress(`Lighthouse：${page}，${device}，${run}/${RUNS}`);
        runs.push(await scoresOf(tools, site.address + pathname, device));
      }
      const scores = CATEGORIES.map((_, k) => median(runs.map((run) => run[k]!)));
      result.pages.push({ page, device, scores, runs });
    }
  progress('');
  return result;
}

async function scoresOf({ lighthouse, launcher }: Tools, address: string, device: string): Promise<number[]> {
  const chrome = await launcher.launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', '--no-sandbox'],
  });
  try {
    const options = { port: chrome.port, logLevel: 'silent', onlyCategories: CATEGORIES };
    const config = device === 'desktop' ? lighthouse.desktopConfig : undefined;
    const { lhr } = await lighthouse.default(address, options, config);
    return CATEGORIES.map((name) => Math.round(lhr.categories[name]!.score * 100));
  } finally {
    chrome.kill();
  }
}

async function loadTools(): Promise<Tools> {
  const folder = path.join(tmpdir(), `planbook-lighthouse-${VERSION}`);
  if (!existsSync(path.join(folder, 'node_modules/lighthouse'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `lighthouse@${VERSION}`], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  const require = createRequire(path.join(folder, 'package.json'));
  const load = async (name: string): Promise<unknown> => import(pathToFileURL(require.resolve(name)).href);
  return { lighthouse: await load('lighthouse'), launcher: await load('chrome-launcher') } as Tools;
}

/** The medians as a table for the terminal, the scores of every run, and how many pages have 100 in everything. */
export function showLighthouse({ version, pages }: LighthouseResult): void {
  console.log(`\nLighthouse ${version}, the median of ${RUNS} runs`);
  console.table(
    Object.fromEntries(
      pages.map(({ page, device, scores, runs }) => [
        `${page}, ${device}`,
        {
          ...Object.fromEntries(CATEGORIES.map((name, k) => [name, scores[k]])),
          'every run': runs.map((run) => run.join('/')).join('  '),
        },
      ]),
    ),
  );
  const whole = pages.filter(({ scores }) => scores.every((score) => score === 100));
  console.log(`lighthouse: ${whole.length}/${pages.length} have ${CATEGORIES.map(() => 100).join('/')}`);
}

/** One line: the scores all pages share, else each page's own. */
export function describeLighthouse({ pages }: LighthouseResult): string {
  const words = pages.map(({ page, device, scores }) => [`${page}, ${device}`, scores.join(' / ')] as const);
  const all = new Set(words.map(([, scores]) => scores));
  const names = [...new Set(pages.map(({ page }) => page))].join(', ');
  return all.size === 1
    ? `${[...all][0]} (${names}; mobile and desktop)`
    : words.map(([name, scores]) => `${name}: ${scores}`).join('; ');
}
