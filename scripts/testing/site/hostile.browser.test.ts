/** Queries, filters, fragments and stored settings are hostile input: nothing runs, nothing breaks, something is said. */
import { beforeAll, expect, inject, test, vi } from 'vitest';
import { complaints, page, pageForAll } from '../page-under-test.ts';
import { PLAN as ID } from '../pages-under-test.ts';
import { ADDRESSED, HUGE, STORED } from '../hostile.ts';

const site = inject('site');
const PLAN = `${site}/${ID}`;

/** Hundreds of pages on a machine that may be busy. */
vi.setConfig({ testTimeout: 300_000 });

pageForAll({ serviceWorkers: 'block' });
beforeAll(() => {
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`) && !request.url().startsWith('blob:'))
      complaints.push(request.url());
  });
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => complaints.push('dialog')));
});

/** Opens an address; says what ran or went wrong, with the page's elements that nobody of us makes. */
async function open(address: string, ready?: string): Promise<string[]> {
  complaints.length = 0;
  await page.goto(address);
  if (ready) await page.locator(ready).first().waitFor({ state: 'attached' });
  const strange = await page.evaluate(() =>
    [
      'hacked' in window ? 'hacked' : '',
      ...[
        ...document.querySelectorAll(
          'main :is(script:not([src^="../../assets/"]), iframe, img, base, style, math, template, animate, [onerror], [onload])',
        ),
      ].map((e) => e.outerHTML),
    ].filter(Boolean),
  );
  return [...complaints, ...strange];
}

test('the table is large enough', () => {
  expect(ADDRESSED.length * 4 + STORED.length).toBeGreaterThanOrEqual(200);
});

test('?q= is answered: found, not found or nothing asked', async () => {
  for (const input of ADDRESSED) {
    expect(await open(`${PLAN}/search/?q=${input}`, 'plan-search[data-answered]'), input).toEqual([]);
    const said = await page.locator('[role=status]').innerText();
    expect(said, input).toMatch(/^$|没有|\d+ 段/);
  }
});

test('?hl= leaves the chapter as it is, or marks words', async () => {
  for (const input of ADDRESSED) {
    expect(await open(`${PLAN}/12/?hl=${input}`), input).toEqual([]);
    expect(await page.locator('.text h1').count(), input).toBe(1);
  }
});

test('filters of lists and of the search fall back to all, or show what fits', async () => {
  const pages = ['goals/?topic=', 'projects/?text=', 'errata/?class=', 'search/?q=水&chapter='];
  let k = 0;
  for (const input of ADDRESSED) {
    const way = pages[k++ % pages.length]!;
    expect(await open(`${PLAN}/${way}${input}`), way + input).toEqual([]);
  }
  await open(`${PLAN}/goals/?topic=__proto__`);
  expect(await page.locator('plan-filter output').innerText()).toMatch(/显示 (\d+) 条，共 \1 条/);
});

test('fragments that lead nowhere leave the chapter as it is', async () => {
  for (const [k, input] of ADDRESSED.entries())
    expect(await open(`${PLAN}/12/?n=${k}&hl=规划#${input}`, '.steps'), input).toEqual([]);
});

test('stored settings of any kind are shown as words or ignored', async () => {
  await page.goto(`${PLAN}/search/`);
  for (const value of STORED) {
    await page.evaluate((v) => {
      for (const key of ['planbook-recent', ...Object.keys(localStorage)]) localStorage.setItem(key, v);
    }, value);
    expect(await open(`${PLAN}/search/`), value).toEqual([]);
    expect(await page.locator('plan-search input').isVisible(), value).toBe(true);
  }
  await page.evaluate(() => localStorage.clear());
});

test('100,000 characters in the field, the fragment and the store are cut, not suffered', async () => {
  expect(await open(`${PLAN}/search/`)).toEqual([]);
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('plan-search input')!;
    field.value = text;
    field.form!.requestSubmit();
  }, HUGE);
  await page.locator('plan-search[data-answered]').waitFor({ state: 'attached' });
  expect(page.url().length).toBeLessThan(3000);
  expect(await open(`${PLAN}/12/#${'高'.repeat(100_000)}`)).toEqual([]);
  await page.evaluate((text) => localStorage.setItem('planbook-recent', JSON.stringify([text])), HUGE);
  expect(await open(`${PLAN}/search/`)).toEqual([]);
  await page.locator('.recent').waitFor();
  expect(await page.getByText('最近搜索').count()).toBe(0);
});
