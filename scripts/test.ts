/**
 * Runs everything: format, types, plans, unit and browser tests; or, `npm test -- <file>`, the tests of a file or
 * folder. Ends with a line `N passed, N failed`.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}

const REPORT = 'node_modules/.planbook/tests.json';
const NOTHING: Report = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };
let passed = 0;
let failed = 0;

/** Runs a command of the project's own packages and says then what it said; it counts as one test. */
const step = (name: string, ...args: string[]): Promise<void> =>
  new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: Infinity }, (error, stdout, stderr) => {
      console.log(`\n▸ ${name}\n${stdout}${stderr}`.trimEnd());
      if (error) failed += 1;
      else passed += 1;
      resolve();
    });
  });

/** Runs tests: all of them, or those whose path contains one of the words. */
function tests(words: readonly string[]): void {
  console.log('\n▸ tests');
  rmSync(REPORT, { force: true });
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/testing/vitest.config.ts'];
  const { status } = spawnSync(process.execPath, [...command, '--root', '.', ...words], { stdio: 'inherit' });
  const report = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as Report) : NOTHING;
  passed += report.numPassedTests;
  failed += Math.max(report.numFailedTests, report.numFailedTestSuites, status === 0 ? 0 : 1);
}

const words = process.argv.slice(2);
if (words.length === 0)
  await Promise.all([
    step('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    step('records', 'scripts/format.ts', '--check'),
    step('types', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'),
    step('plans', 'scripts/check.ts'),
  ]);
tests(words);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
