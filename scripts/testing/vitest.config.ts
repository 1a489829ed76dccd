/** Two suites: plain tests in seconds, and browser tests over the site as it is built. */
import { defineConfig } from 'vitest/config';

const browser = ['{src,scripts}/**/*.browser.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.planbook/tests.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: browser,
          // Some read the whole plan, twice: seconds on a machine that is busy.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: browser,
          globalSetup: 'scripts/testing/site-under-test.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
