/**
 * Runs everything: format, types, plans, unit and browser tests; or, `npm test -- <file>`, the tests of a file or
 * folder. Ends with a line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}

let passed = 0;
let failed = 0;

/** Runs a command of the project's own packages; it counts as one test. */
function step(name: string, ...args: string[]): void {
  console.log(`\n▸ ${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status === 0) passed += 1;
  else failed += 1;
}

/** Runs tests: all of them, or those whose path contains one of the words. */
function tests(words: readonly string[]): void {
  console.log('\n▸ tests');
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/testing/vitest.config.ts'];
  const { status } = spawnSync(process.execPath, [...command, '--root', '.', ...words], { stdio: 'inherit' });
  const report = JSON.parse(readFileSync('node_modules/.planbook/tests.json', 'utf8')) as Report;
  passed += report.numPassedTests;
  failed += Math.max(report.numFailedTests, report.numFailedTestSuites, status === 0 ? 0 : 1);
}

const words = process.argv.slice(2);
if (words.length === 0) {
  step('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  step('types', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning');
  step('plans', 'scripts/check.ts');
}
tests(words);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
