/** The tables of goals and projects, as a reader uses them. */
import { text } from 'node:stream/consumers';
import { csvParseRows } from 'd3-dsv';
import { expect, inject, test } from 'vitest';
import { compareKeys, figureKey } from './sort-keys.ts';
import { browser, page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForEach({ viewport: { width: 1280, height: 800 } });

interface ErratumRecord {
  id: string;
  class: string;
}
const errata = async () =>
  (await (await fetch(`${site}/${PLAN}/data/errata.json`)).json()) as Record<
    'corrections' | 'doubts',
    ErratumRecord[]
  >;

const shown = (cell: string) => page.locator(`.records [data-entry]:not([hidden]) ${cell}`).allInnerTexts();

test.each(['goals', 'projects'])('without JavaScript every row of %s leads to its clause', async (list) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site}/${PLAN}/${list}/`);
  const rows = plain.locator('[data-entry]');
  const links = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th a')].map((a) => a.getAttribute('href'))),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const hrefs of links) expect(hrefs).toEqual([expect.stringMatching(/^\.\.\/\w+\/#c/)]);
  await rows.first().locator('th a').click();
  expect(await plain.locator(':target').isVisible()).toBe(true);
  await plain.close();
});

test('the citation of a row leads where its name leads without a script', async () => {
  await page.goto(`${site}/${PLAN}/projects/`);
  const hrefs = await page
    .locator('[data-entry]')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th a, .where a')].map((a) => a.getAttribute('href'))),
    );
  for (const [name, where] of hrefs) expect(where).toBe(new URL(name!, page.url()).href);
});

test('a record opens below its row, with its words and where they stand, and closes again', async () => {
  await page.goto(`${site}/${PLAN}/goals/`);
  const link = page.locator('#g2-gdp-2030 th a');
  await link.click();
  const more = page.locator('#g2-gdp-2030 + .more');
  await more.waitFor();
  expect(await more.innerText()).toContain('「');
  expect(await more.locator('a').first().innerText()).toMatch(/^第.+章/);
  expect(await link.getAttribute('aria-expanded')).toBe('true');
  await link.press('Enter');
  expect(await more.count()).toBe(0);
  expect(await link.getAttribute('aria-expanded')).toBe('false');
});

test('an address that names a record opens it', async () => {
  await page.goto(`${site}/${PLAN}/goals/#g2-gdp-2030`);
  await page.locator('#g2-gdp-2030 + .more').waitFor();
});

test('the heads sort inside their groups, figures of a unit the largest first, and give the plan’s order back', async () => {
  await page.goto(`${site}/${PLAN}/goals/`);
  const first = page.locator('tbody').first();
  const figures = () => first.locator('[data-entry] .value').allInnerTexts();
  const before = await figures();
  const head = page.locator('thead [data-sort=value]');
  await first.locator('th a').first().click();
  await first.locator('.more').waitFor();
  await head.getByRole('button').click();
  await page.locator('thead [aria-sort=descending]').waitFor();
  expect(await first.locator('[aria-expanded=true]').count()).toBe(1);
  expect(await first.locator('tr:has([aria-expanded=true]) + .more').count()).toBe(1);
  const sorted = before.map((words) => ({ words, key: figureKey(words) }));
  sorted.sort((a, b) => compareKeys(a.key, b.key));
  expect(sorted.map(({ words }) => words)).not.toEqual(before);
  expect(await figures()).toEqual(sorted.map(({ words }) => words));
  await head.getByRole('button').click();
  await expect.poll(figures).toEqual(before);
});

test.each(['goals', 'projects'])(
  'every head of %s that says so sorts, what has nothing last',
  async (list) => {
    await page.goto(`${site}/${PLAN}/${list}/`);
    const before = await shown('th a');
    for (const head of await page.locator('thead [data-sort]').all()) {
      const name = (await head.getAttribute('data-sort'))!;
      await head.getByRole('button').click();
      await page.locator(`thead [data-sort=${name}][aria-sort]`).waitFor();
      expect(await shown('th a'), name).not.toEqual(before);
      const cell = name === 'name' ? 'th' : `.${name}`;
      const filled = await page
        .locator('tbody')
        .evaluateAll(
          (groups, cell) =>
            groups.map((group) =>
              [...group.querySelectorAll('[data-entry]')].map(
                (row) => !!row.querySelector(cell)?.textContent?.trim(),
              ),
            ),
          cell,
        );
      for (const group of filled) expect(group).toEqual([...group].sort((a, b) => Number(b) - Number(a)));
      await head.getByRole('button').click();
      await expect.poll(() => shown('th a')).toEqual(before);
    }
  },
);

test('what is chosen is saved as it is seen, under a name that says what it is', async () => {
  await page.goto(`${site}/${PLAN}/goals/?kind=预期性`);
  await page.locator('thead [data-sort=name] button').click();
  await page.locator('thead [aria-sort]').waitFor();
  await page.locator('plan-filter [name=text]').fill('地区');
  const download = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('目标_地区_预期性.csv');
  const [head, ...rows] = csvParseRows((await text(await file.createReadStream())).replace(/^\ufeff/, ''));
  expect(rows.map(([name]) => name)).toEqual(await shown('th a'));
  for (const column of ['目标', '年份', '引文', '出处', '网址']) expect(head).toContain(column);
  for (const row of rows) {
    expect(row[head!.indexOf('性质')]).toBe('预期性');
    expect(row[head!.indexOf('网址')]).toMatch(/^https:.*\/#c/);
  }
});

test('groups and the links to them follow the filters', async () => {
  await page.goto(`${site}/${PLAN}/projects/?status=续建`);
  const rows = (await shown('th')).length;
  expect(rows).toBeGreaterThan(0);
  for (const words of await shown('th')) expect(words).toContain('续建');
  const counts = await page.locator('.jump a:not([hidden]) small').allInnerTexts();
  expect(counts.reduce((sum, n) => sum + Number(n), 0)).toBe(rows);
  expect(await page.locator('.jump a[hidden]').count()).toBeGreaterThan(0);
});

test.each([360, 1280])(
  'at %i px nothing of a list is seen that does not fit, and no match has ways out',
  async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const seen = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('main [hidden]')].filter((one) => one.offsetHeight > 0)
            .length,
      );
    for (const list of ['goals', 'projects', 'errata']) {
      await page.goto(`${site}/${PLAN}/${list}/?text=地`);
      expect(await seen(), list).toBe(0);
      await page.locator('plan-filter [name=text]').fill('没有这样的字');
      expect(await seen(), list).toBe(0);
      expect(await page.locator('.records:visible, .jump a:visible').count(), list).toBe(0);
      const line = page.locator('.none');
      expect(await line.innerText()).toMatch(/^没有符合的条目/);
      const search = new URL(await line.getByRole('link').evaluate((a: HTMLAnchorElement) => a.href));
      expect([search.pathname, search.searchParams.get('q')]).toEqual([`/${PLAN}/search/`, '没有这样的字']);
      await line.getByRole('button').click();
      expect(await line.isVisible()).toBe(false);
      expect(await page.locator('[data-entry][hidden]').count(), list).toBe(0);
    }
  },
);

test.each([
  [360, '', 2],
  [360, 'view=elder', 2],
  [768, 'view=elder', 3],
  [1440, 'view=elder', 3],
])('at %i px (%s) the choices stand %i in a row, and no button breaks', async (width, view, across) => {
  await page.setViewportSize({ width, height: 800 });
  await page.addInitScript((text) => localStorage.setItem('planbook:reading', text), view);
  await page.goto(`${site}/${PLAN}/goals/`);
  if (width < 1440) await page.locator('.choices summary').click();
  const tops = await page
    .locator('.chosen select:visible')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(tops.slice(0, across)).toEqual(Array(across).fill(tops[0]));
  const lines = await page.locator('.chosen button').evaluateAll((all) =>
    all.map((one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      return words.getClientRects().length;
    }),
  );
  expect(lines).toEqual([1, 1, 1]);
});

test.each([
  ['projects', ['topic', 'place', 'box', 'chapter', 'status']],
  ['goals', ['topic', 'kind', 'year', 'chapter']],
])('every choice of %s shows as many rows as it says', async (list, names) => {
  // Between phone and desk every choice is a select that stands there.
  await page.setViewportSize({ width: 800, height: 800 });
  await page.goto(`${site}/${PLAN}/${list}/`);
  for (const name of names) {
    const select = page.locator(`select[name=${name}]`);
    const options = await select
      .locator('option')
      .evaluateAll((all) => all.map((o) => [(o as HTMLOptionElement).value, o.textContent!]));
    expect(options.length, name).toBeGreaterThan(1);
    for (const [value, text] of options.slice(1, 6)) {
      await select.selectOption(value!);
      expect((await shown('th')).length, text).toBe(Number(/（(\d+)）/.exec(text!)![1]));
    }
    await select.selectOption('');
  }
});

test.each(['goals', 'projects'])('names have twice the room of any other column of %s', async (list) => {
  for (const width of [768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site}/${PLAN}/${list}/`);
    const [name, ...others] = await page
      .locator('thead th')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(name! / Math.max(...others), `${width}`).toBeGreaterThanOrEqual(2);
  }
});

test('name and figure of a goal stand apart on a phone, and nothing is wider than the window', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site}/${PLAN}/goals/`);
  const gaps = await page.locator('[data-entry]').evaluateAll((all) =>
    all.map((row) => {
      const range = document.createRange();
      range.selectNodeContents(row.querySelector('th')!);
      const name = Math.max(...[...range.getClientRects()].map(({ right }) => right));
      return row.querySelector('.value')!.getBoundingClientRect().left - name;
    }),
  );
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a chapter of the errata has the corrections of the whole text that it holds', async () => {
  await page.goto(`${site}/${PLAN}/errata/`);
  const everywhere = page.locator('section:has(#everywhere) [data-entry]');
  const chapters = (await everywhere.first().getAttribute('data-chapter'))!.split('|');
  await page.locator('select[name=chapter]').selectOption(chapters[0]!);
  expect(await everywhere.first().isVisible()).toBe(true);
});

test('corrections and doubts stand apart, and what is chosen counts in both', async () => {
  await page.goto(`${site}/${PLAN}/errata/`);
  const { corrections, doubts } = await errata();
  const counted = () =>
    page.evaluate(() =>
      ['corrections', 'doubts'].map((part) => {
        const rows = `section:has(#${part}) [data-entry]:not([hidden])`;
        const said = document.querySelectorAll(`[id=${part}] small, .jump a[href$='#${part}'] small`);
        return [document.querySelectorAll(rows).length, ...[...said].map((one) => Number(one.textContent))];
      }),
    );
  const [corrected, doubted] = [corrections.length, doubts.length];
  expect(await counted()).toEqual([Array(3).fill(corrected), Array(3).fill(doubted)]);
  const addresses = await page.locator('[data-entry]').evaluateAll((all) => all.map(({ id }) => id));
  expect(addresses.sort()).toEqual([...corrections, ...doubts].map(({ id }) => id).sort());
  await page.locator('select[name=class]').selectOption('前后不一');
  const some = doubts.filter((doubt) => doubt.class === '前后不一').length;
  expect(await counted()).toEqual([
    [0, 0, 0],
    [some, some, some],
  ]);
  expect(await page.locator('#corrections').isVisible()).toBe(false);
  await page.locator('[data-clear]').click();
  for (const [value, text] of await page
    .locator('select[name=chapter] option')
    .evaluateAll((all) => all.slice(1).map((o) => [(o as HTMLOptionElement).value, o.textContent!]))) {
    await page.locator('select[name=chapter]').selectOption(value!);
    const [[shown], [asked]] = (await counted()) as [[number], [number]];
    expect(shown + asked, text).toBe(Number(/（(\d+)）/.exec(text!)![1]));
  }
});

test('without JavaScript the links of the errata lead to both parts and to every chapter, as old addresses do', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site}/${PLAN}/errata/`);
  const targets = await plain
    .locator('.jump a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')!.slice(1)));
  expect(targets).toEqual(expect.arrayContaining(['corrections', 'everywhere', 'doubts']));
  const { corrections, doubts } = await errata();
  const old = [...corrections, ...doubts].flatMap(({ id }) =>
    /^c\d/.test(id) ? `chapter-${/\d+/.exec(id)![0]}` : [],
  );
  for (const id of new Set([...targets, ...old]))
    expect(await plain.locator(`[id="${id}"]`).count(), id).toBe(1);
  await plain.locator('.jump a[href="#doubts"]').click();
  expect(await plain.locator('#doubts').isVisible()).toBe(true);
  await plain.close();
});
