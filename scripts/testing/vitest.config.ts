/**
 * Suites. Tests of the code stand on invented plans and run without any other; those of the corpus read the real plan
 * and say what must hold of that text and its pages. What must hold of every plan (`x.plan.test.ts`,
 * `x.plan.browser.test.ts`) runs in both.
 */
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { listPlans } from '../../src/site/plans/read-plan.ts';
import { COMPLETE, FIXTURES, XIPING, type PlanFolder } from './fixture-plans.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The plans that a test of every plan reads; of a browser's suite, the one that is built. */
    plans: PlanFolder[];
  }
}

const EVERY = '{src,scripts}/**/';
const CORPUS = 'scripts/testing/corpus/**/';
/** The real plan need not be there: then its suites are not. */
const real = existsSync(`${XIPING.root}/${XIPING.id}`);

const suite = (name: string, include: string[], exclude: string[], plans: readonly PlanFolder[]) => ({
  test: { name, include, exclude, provide: { plans: [...plans] }, isolate: false, testTimeout: 60_000 },
});

/** Over a site as it is built: pages wait for each other and for the machine, not the other way round. */
const ofBrowser = (name: string, include: string[], exclude: string[], plan: PlanFolder) => {
  const { test } = suite(name, include, exclude, [plan]);
  return {
    test: {
      ...test,
      globalSetup: 'scripts/testing/site-under-test.ts',
      testTimeout: 180_000,
      hookTimeout: 120_000,
    },
  };
};

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.planbook/tests.json' }]],
    maxWorkers: 2,
    projects: [
      suite('unit', [`${EVERY}*.test.ts`], [`${EVERY}*.browser.test.ts`, `${CORPUS}*`], FIXTURES),
      ofBrowser('browser', [`${EVERY}*.browser.test.ts`], [`${CORPUS}*`], COMPLETE),
      suite(
        'corpus',
        [`${EVERY}*.plan.test.ts`, ...(real ? [`${CORPUS}*.test.ts`] : [])],
        [`${EVERY}*.browser.test.ts`],
        listPlans('content').map((id) => ({ id, root: 'content' })),
      ),
      ...(real
        ? [
            ofBrowser(
              'corpus-browser',
              [`${EVERY}*.plan.browser.test.ts`, `${CORPUS}*.browser.test.ts`],
              [],
              XIPING,
            ),
          ]
        : []),
    ],
  },
});
