/**
 * Measures what the site costs: `npm run bench`, or some of its sections: `npm run bench -- reading search`.
 * `npm run bench -- growth 1 10` says how many plans. Figures go to the terminal and to `bench.json` in
 * `node_modules/.planbook/`, beside those of other sections from the same day and machine; `--readme` rewrites README's
 * table from them.
 * Nothing is judged here: budgets are held by the build, times depend on the machine.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { measureBuild } from './bench/build.ts';
import { measureGrowth } from './bench/growth.ts';
import { measureReading } from './bench/reading.ts';
import { withTable } from './bench/readme.ts';
import { showBuild, showGrowth, showReading, showSearch } from './bench/report.ts';
import type { Results } from './bench/results.ts';
import { measureSearch } from './bench/search.ts';
import { serveBuilt } from './bench/server.ts';
import { ensureBrowser, launch } from './browser.ts';

const SCRATCH = 'node_modules/.planbook/bench';
const FILE = 'node_modules/.planbook/bench.json';
const PLAN = 'xiping-145';
const PAGES = {
  home: '/',
  'longest chapter': `/${PLAN}/5/`,
  goals: `/${PLAN}/goals/`,
  projects: `/${PLAN}/projects/`,
  'search page': `/${PLAN}/search/`,
};
const SECTIONS = ['build', 'reading', 'search', 'growth'];

const words = process.argv.slice(2);
const asked = words.filter((word) => SECTIONS.includes(word));
const sections = new Set(asked.length > 0 ? asked : SECTIONS);
const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);

ensureBrowser();
mkdirSync(SCRATCH, { recursive: true });
const results: Results = today();
const folder = path.join(SCRATCH, 'site');
const browser = await launch();
if (asked.length === 0 || asked.some((word) => word !== 'growth')) {
  // The pages are measured as built here, so the build is measured always.
  results.build = await measureBuild(folder, '构建');
  if (sections.has('build')) showBuild(results.build);
  keep();
  const site = await serveBuilt(folder);
  if (sections.has('reading')) showReading((results.reading = await measureReading(browser, site, PAGES)));
  if (sections.has('search')) showSearch((results.search = await measureSearch(browser, site, PLAN)));
  site.close();
  keep();
}
if (sections.has('growth')) {
  results.growth = await measureGrowth(browser, SCRATCH, sizes.length > 0 ? sizes : [1, 10, 100]);
  showGrowth(results.growth);
  keep();
}
await browser.close();
if (words.includes('--readme')) {
  const text = withTable(readFileSync('README.md', 'utf8'), known());
  writeFileSync(
    'README.md',
    await format(text, { ...(await resolveConfig('README.md')), filepath: 'README.md' }),
  );
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
