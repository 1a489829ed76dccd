/** Search on the built page of every plan, in the browser, against brute force over the published clauses. */
import { beforeAll, expect, inject, test } from 'vitest';
import { substrings } from '../../../scripts/bench/measure/statistics.ts';
import { askPage, compare } from '../../../scripts/testing/truth/asking.ts';
import { publishedClauses } from '../../../scripts/testing/clauses-under-test.ts';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import { page, pageForAll } from '../../../scripts/testing/page-under-test.ts';
import { typedForms } from '../../../scripts/testing/truth/typed.ts';
import { fold } from '../../search/fold.ts';
import { traditional } from '../../publish/index/search-hints.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';
import { HOSTILE } from '../../../scripts/testing/search-queries.ts';
import { misreadingsOf } from '../../publish/index/search-table.ts';

const site = inject('site');
const readings = misreadingsOf(planOf(inject('plans')[0]!));
let clauses: Awaited<ReturnType<typeof publishedClauses>>;
/** How many queries: one for forty characters of the plan, 400 at most. */
let many: number;

pageForAll({ serviceWorkers: 'block' });
beforeAll(async () => {
  clauses = await publishedClauses();
  many = Math.min(400, Math.ceil(clauses.reduce((sum, { text }) => sum + text.length, 0) / 40));
  await page.goto(`${site}/${PLAN}/search/`);
});

test('up to 400 random substrings, cut anywhere, find exactly the clauses that contain them', async () => {
  const all = clauses.map((c) => c.text.replace(/\s/g, '')).join('');
  for (const query of substrings(all, many, [2, 12], 20210920))
    if (query.isWellFormed()) await compare(page, clauses, query, readings);
});

test('up to 400 of them, typed as people type, find what they find as they are printed', async () => {
  const texts = clauses.map((c) => c.text.replace(/[\t\n]/g, '|').replace(/\s/g, ''));
  const signs = texts.filter((text) => /[“”‘’—～~:：%\d]/.test(text)).join('|');
  const cut = [...substrings(signs, 1500, [3, 14], 145), ...substrings(texts.join('|'), 700, [2, 12], 155)];
  const whole = cut.filter((text) => text.isWellFormed() && !text.includes('|') && fold(text).text !== '');
  const forms = typedForms(whole, traditional(planOf(inject('plans')[0]!)), 2035);
  expect(new Set(forms.flatMap(({ habits }) => habits)).size).toBeGreaterThan(4);
  const asked = forms.filter(({ typed }) => typed.length <= 200).slice(0, many);
  expect(asked.length).toBe(Math.min(many, forms.length));
  for (const { text, typed } of asked)
    await compare(page, clauses, typed, readings, `"${text.replace(/["“”]/g, '')}"`);
});

test('who types a misreading finds what the plan reads instead', async () => {
  expect(readings.length).toBeGreaterThan(0);
  for (const [wrong, right] of readings) {
    const found = await askPage(page, right);
    expect(found.total).toBeGreaterThan(0);
    expect(await askPage(page, wrong)).toEqual(found);
  }
});

test('hostile queries get a sensible answer and never throw', async () => {
  for (const query of HOSTILE) expect((await askPage(page, query)).status, query).not.toContain('未能载入');
});
