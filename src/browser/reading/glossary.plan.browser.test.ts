/** The terms of every plan, in its text and on their page. */
import { expect, inject, test } from 'vitest';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import { page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForEach();

test('every term in every chapter has its entry, and none cuts an erratum, a heading or a table', async () => {
  await page.goto(`${site}/${PLAN}/glossary/`);
  const entries = new Set(await page.locator('.word').evaluateAll((all) => all.map(({ id }) => id)));
  const { terms, chapters } = planOf(inject('plans')[0]!);
  expect(entries.size).toBe(terms.length);
  let count = 0;
  for (const { number: chapter } of chapters) {
    await page.goto(`${site}/${PLAN}/${chapter}/`);
    const targets = await page
      .locator('a.term')
      .evaluateAll((all) => all.map((a) => decodeURIComponent((a as HTMLAnchorElement).hash.slice(1))));
    count += targets.length;
    expect(targets.filter((target) => !entries.has(target))).toEqual([]);
    const wrong = 'a a, h1 .term, h2 .term, h3 .term, table .term, strong .term';
    expect(await page.locator(wrong).count()).toBe(0);
  }
  expect(count).toBeGreaterThan(terms.length / 2);
});
