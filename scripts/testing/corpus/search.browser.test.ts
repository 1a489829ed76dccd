/** Reviewed queries over the real plan, in the browser, against brute force. */
import { beforeAll, expect, inject, test } from 'vitest';
import { askPage, compare } from '../truth/asking.ts';
import { publishedClauses } from '../clauses-under-test.ts';
import { page, pageForAll } from '../page-under-test.ts';
import { QUERIES } from '../search-queries.ts';

const READINGS: [string, string][] = ['螺祖', '嫪祖', '嫫祖'].map((wrong) => [wrong, '嫘祖']);
/** The traditional characters of the reviewed queries. */
const SIMPLE: Readonly<Record<string, string>> = { 農: '农', 產: '产', 業: '业', 區: '区' };
const simple = (query: string): string => query.replace(/./gu, (char) => SIMPLE[char] ?? char);
let clauses: Awaited<ReturnType<typeof publishedClauses>>;

pageForAll({ serviceWorkers: 'block' });
beforeAll(async () => {
  clauses = await publishedClauses();
  await page.goto(`${inject('site')}/xiping-145/search/`);
});

test(`${QUERIES.length} real queries find exactly the clauses that contain them`, async () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(150);
  for (const query of QUERIES) await compare(page, clauses, query, READINGS, simple(query));
});

test.each(['嫘祖', '螺祖', '嫪祖', '嫫祖'])('%s finds all 80 places', async (query) => {
  expect((await askPage(page, query)).status).toContain('共 80 处');
});
