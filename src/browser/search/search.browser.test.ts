/** Search on the built page, in the browser, against brute force over the published clauses. */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { random } from '../../../scripts/bench/measure/statistics.ts';
import { browser, page, pageForAll } from '../../../scripts/testing/page-under-test.ts';
import { fold } from '../../search/fold.ts';
import { find, parseQuery } from '../../search/search.ts';
import { HOSTILE, QUERIES } from '../../../scripts/testing/search-queries.ts';

interface Clause {
  id: string;
  kind: string;
  text: string;
}

const site = inject('site');
const READINGS: [string, string][] = ['螺祖', '嫪祖', '嫫祖'].map((wrong) => [wrong, '嫘祖']);
let clauses: (Clause & { folded: string })[];

pageForAll();
beforeAll(async () => {
  const answer = await fetch(`${site}/xiping-145/data/clauses.json`);
  const data = (await answer.json()) as { clauses: Clause[] };
  clauses = data.clauses.map((clause) => ({ ...clause, folded: fold(clause.text).text }));
  await page.goto(`${site}/xiping-145/search/`);
});

interface Answer {
  exact: string[];
  total: number;
  status: string;
}

/** Types a query, takes every result there is. */
async function ask(query: string): Promise<Answer> {
  return page.evaluate(async (q) => {
    const host = document.querySelector<HTMLElement>('plan-search')!;
    const field = host.querySelector<HTMLInputElement>('input')!;
    field.value = q;
    host.querySelector('form')!.requestSubmit();
    const until = async (done: () => boolean): Promise<void> => {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 2));
    };
    await until(() => host.dataset['answered'] === field.value);
    for (;;) {
      const more = host.querySelector<HTMLButtonElement>('[data-more]:not([hidden])');
      if (!more) break;
      const before = host.querySelectorAll('[data-clause]').length;
      more.click();
      await until(() => host.querySelectorAll('[data-clause]').length > before);
    }
    return {
      exact: [...host.querySelectorAll<HTMLElement>('[data-match=exact]')].map((e) => e.dataset['clause']!),
      total: Number(host.querySelector<HTMLElement>('[data-total]')?.dataset['total'] ?? 0),
      status: host.querySelector('[role=status]')!.textContent!,
    };
  }, query);
}

/** The traditional characters of the reviewed queries. */
const SIMPLE: Readonly<Record<string, string>> = { 農: '农', 產: '产', 業: '业', 區: '区' };

/** What the answer should be: every clause whose text contains every word. */
function truth(query: string): { ids: string[]; places: number } {
  const terms = parseQuery(
    query.replace(/./gu, (char) => SIMPLE[char] ?? char),
    READINGS,
  );
  const hits =
    terms.length === 0 ? [] : clauses.filter((c) => terms.every((term) => c.folded.includes(term)));
  const blocks = hits.filter((c) => !/-[ir]\d+$/.test(c.id));
  const places = blocks.flatMap((c) => terms.flatMap((term) => find(c.folded, term))).length;
  return { ids: hits.map((c) => c.id).sort(), places };
}

async function compare(query: string): Promise<void> {
  const wanted = truth(query);
  const answer = await ask(query);
  expect([...answer.exact].sort(), query).toEqual(wanted.ids);
  expect(answer.total, query).toBe(wanted.ids.length);
  if (wanted.ids.length > 0)
    expect(answer.status, query).toContain(`共 ${wanted.places} 处，${wanted.ids.length} 段`);
}

test('500 random substrings, cut anywhere, find exactly the clauses that contain them', async () => {
  const next = random(20210920);
  const all = clauses.map((c) => c.text.replace(/\s/g, '')).join('');
  for (let k = 0; k < 500; k += 1) {
    const length = 2 + Math.floor(next() * 11);
    const start = Math.floor(next() * (all.length - length));
    await compare(all.slice(start, start + length));
  }
});

test(`${QUERIES.length} real queries find exactly the clauses that contain them`, async () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(150);
  for (const query of QUERIES) await compare(query);
});

describe('嫘祖 and each of its misreadings', () => {
  test.each(['嫘祖', '螺祖', '嫪祖', '嫫祖'])('%s finds all 80 places', async (query) => {
    expect((await ask(query)).status).toContain('共 80 处');
  });
});

test('words that are not in the plan find nothing exact, and what is near stands apart', async () => {
  const answer = await ask('量子计算机云网');
  expect(answer.exact).toEqual([]);
  expect(answer.total).toBe(0);
  expect(await page.locator('[data-match=near]').count()).toBeGreaterThan(0);
});

test('every mark stands on the words that were asked', async () => {
  await ask('30万亩');
  const marks = await page.locator('.hits mark').allInnerTexts();
  expect(marks.length).toBeGreaterThan(2);
  for (const mark of marks) expect(fold(mark).text).toBe('30万亩');
});

test('hostile queries get a sensible answer and never throw', async () => {
  for (const query of HOSTILE) expect((await ask(query)).status, query).not.toContain('未能载入');
});

test('the address holds the search; back and forward work; filters narrow it', async () => {
  await page.goto(`${site}/xiping-145/search/?q=高标准农田&chapter=4`);
  await page.locator('[data-clause]').first().waitFor();
  const shown = await page
    .locator('[data-clause]')
    .evaluateAll((e) => e.map((x) => (x as HTMLElement).dataset['clause']));
  expect(shown.every((id) => id!.startsWith('c4-'))).toBe(true);
  await page.locator('input[name=q]').fill('河长制');
  await page.keyboard.press('Enter');
  await page.locator('[data-total="0"]').waitFor();
  await page.goBack();
  await page.locator('plan-search[data-answered="高标准农田"]').waitFor();
  expect(await page.locator('input[name=q]').inputValue()).toBe('高标准农田');
});

test('following a result opens the chapter at the clause with the words marked', async () => {
  await page.goto(`${site}/xiping-145/search/?q=准农田`);
  await page.locator('.hits .words a').first().click();
  await page.locator('.text mark.now').waitFor();
  expect(new Set(await page.locator('.text mark').allInnerTexts())).toEqual(new Set(['准农田']));
});

test('without JavaScript the page offers the other ways', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${site}/xiping-145/search/?q=嫘祖`);
  expect(await plain.locator('main').innerText()).toContain('没有运行 JavaScript');
  expect(await plain.locator('main a').count()).toBeGreaterThanOrEqual(2);
});

test('an index that does not arrive is said, and the plain text answers as exactly', async () => {
  const offline = await browser.newPage();
  await offline.route('**/*.pf_index', (route) => route.abort());
  await offline.goto(`${site}/xiping-145/search/?q=嫘祖`);
  await offline.locator('[data-total="51"]').waitFor();
  expect(await offline.locator('[role=status]').innerText()).toContain('索引未能载入');
  await offline.close();
});
