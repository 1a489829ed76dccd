/**
 * Measures what the site costs: see `scripts/bench/README.md`. What is wanted is printed beside what is found, and
 * nothing fails by it: budgets are held by the build, times depend on the machine.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Browser } from 'playwright-core';
import { measureBuild } from './bench/measure/build.ts';
import { measureGrowth } from './bench/measure/growth.ts';
import { measurePeers } from './bench/peers/measure.ts';
import { measureLighthouse, showLighthouse } from './bench/measure/lighthouse.ts';
import { measureReading } from './bench/measure/reading.ts';
import { paintBeside, showPaintBeside } from './bench/report/beside.ts';
import { withTable } from './bench/report/table.ts';
import {
  showBuild,
  showGrowth,
  showPeers,
  showReading,
  showSearch,
  showVerify,
} from './bench/report/terminal.ts';
import type { Results } from './bench/report/results.ts';
import { measureVerify } from './bench/measure/verify.ts';
import { measureSearch } from './bench/measure/search.ts';
import { serveBuilt, type BenchSite } from './bench/measure/server.ts';
import { ensureBrowser, launch } from './testing/browser.ts';

const SCRATCH = 'node_modules/.planbook/bench';
const FILE = 'node_modules/.planbook/bench.json';
const README = 'scripts/bench/README.md';
const PLAN = 'xiping-145';
const PAGES = {
  home: '/',
  'longest chapter': `/${PLAN}/5/`,
  goals: `/${PLAN}/goals/`,
  projects: `/${PLAN}/projects/`,
  'search page': `/${PLAN}/search/`,
};

/** What a section needs to be measured: our site as built for this run. */
interface Bench {
  browser: Browser;
  site: BenchSite;
}

/** Measures and shows one part of the results. */
type Section = (bench: Bench) => Promise<void>;

const SECTIONS: Record<string, Section> = {
  // The pages are measured as built here, so the build is measured always.
  build: async () => showBuild(results.build!),
  reading: async ({ browser, site }) => {
    // Measured in turn with theirs.
    if (words.includes('--peers')) return;
    const [reading] = await measureReading(browser, [{ site, pages: PAGES }]);
    showReading((results.reading = reading!));
  },
  search: async ({ browser, site }) =>
    showSearch((results.search = await measureSearch(browser, site, PLAN))),
  verify: async ({ browser, site }) =>
    showVerify((results.verify = await measureVerify(browser, site, PLAN))),
  growth: async ({ browser }) => showGrowth((results.growth = await measureGrowth(browser, SCRATCH, sizes))),
};
/** On request only: it installs packages. */
const ON_REQUEST: Record<string, Section> = {
  '--peers': async ({ browser, site }) => {
    const asking = { plan: PLAN, site, pages: PAGES, scratch: SCRATCH, sections: asked };
    const { reading, ...peers } = await measurePeers(browser, asking);
    results.peers = peers;
    if (reading) showReading((results.reading = reading));
    showPeers(peers);
    const starlight = peers.peers.find(({ name }) => name === 'Starlight')?.reading;
    if (reading && starlight) showPaintBeside(paintBeside(reading, starlight));
  },
  '--lighthouse': async ({ site }) =>
    showLighthouse((results.lighthouse = await measureLighthouse(site, PAGES))),
};

const words = process.argv.slice(2);
const named = words.filter((word) => SECTIONS[word] ?? ON_REQUEST[word]);
const asked = [...(named.some((word) => SECTIONS[word]) ? [] : Object.keys(SECTIONS)), ...named];
const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
const sizes = numbers.length > 0 ? numbers : [1, 10, 100];

ensureBrowser();
mkdirSync(SCRATCH, { recursive: true });
const results: Results = today();
const folder = path.join(SCRATCH, 'site');
results.build = await measureBuild(folder, '构建');
const browser = await launch();
const site = await serveBuilt(folder);
for (const name of asked) {
  await (SECTIONS[name] ?? ON_REQUEST[name])!({ browser, site });
  keep();
}
site.close();
await browser.close();
if (words.includes('--readme')) {
  const text = withTable(readFileSync(README, 'utf8'), known());
  writeFileSync(README, await format(text, { ...(await resolveConfig(README)), filepath: README }));
}

function today(): Results {
  const model = os.cpus()[0]?.model.trim() || os.arch();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${os.availableParallelism()} cores, ${model}, Node ${process.versions.node}`,
  };
}

/** What is measured, with what was measured before if it was today and here. */
function known(): Results {
  const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : results;
  return before.date === results.date && before.machine === results.machine
    ? { ...before, ...results }
    : results;
}

function keep(): void {
  writeFileSync(FILE, `${JSON.stringify(known(), null, 2)}\n`);
}
