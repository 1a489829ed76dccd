/**
 * Suites. Tests of the code stand on invented plans and run without any other; `corpus` reads the real plan and says
 * what must hold of that text. What must hold of every plan (`x.plan.test.ts`) runs in both.
 */
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { listPlans } from '../../src/site/plans/read-plan.ts';
import { FIXTURES, type PlanFolder } from './fixture-plans.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The plans that tests of every plan read. */
    plans: PlanFolder[];
  }
}

const browser = '{src,scripts}/**/*.browser.test.ts';
const corpus = 'scripts/testing/corpus/**/*.test.ts';
const real = listPlans('content').map((id) => ({ id, root: 'content' }));

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.planbook/tests.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: [browser, corpus],
          provide: { plans: [...FIXTURES] },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'corpus',
          include: ['{src,scripts}/**/*.plan.test.ts', ...(existsSync('content/xiping-145') ? [corpus] : [])],
          exclude: [browser],
          provide: { plans: real },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          globalSetup: 'scripts/testing/site-under-test.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
