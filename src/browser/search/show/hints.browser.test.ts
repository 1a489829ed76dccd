/** What the search page offers beside its results, and what loads for it. */
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clausesWith } from '../../../../scripts/testing/clauses-under-test.ts';
import { browser, page, pageForAll } from '../../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForAll();

const open = async (query: string, on: Page = page): Promise<void> => {
  await on.goto(`${site}/${PLAN}/search/?${new URLSearchParams({ q: query }).toString()}`);
  await on.locator('plan-search[data-answered]').waitFor();
};
const clauses = (on: Page = page): Promise<string[]> =>
  on.locator('[data-clause]').evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['clause']!));
const offers = async (on: Page = page): Promise<string[]> => {
  await on.locator(':is(.offers, .instead) :is(a, button)').first().waitFor();
  const more = on.locator('.offers button');
  if ((await more.count()) > 0) await more.click();
  await on.locator(':is(.offers, .instead) a').first().waitFor();
  return on.locator(':is(.offers, .instead) a').allInnerTexts();
};
/** Waits until the hints have had their say, whatever it was. */
const settled = async (): Promise<void> => {
  await page.waitForFunction(() => 'advice' in (window as unknown as { planbook: object }).planbook);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
};

test.each([
  ['看病', '下面是', '医疗服务'],
  ['清溪', '也可搜：', '清溪镇'],
  ['gdp', '也可搜：', '地区生产总值'],
  ['yxh', '下面是', '云溪河'],
  ['yun xi he', '下面是', '云溪河'],
  ['云西河', '下面是', '云溪河'],
  ['高标淮农田', '下面是', '高标准农田'],
])('%s says «%s» and offers %s', async (query, label, word) => {
  await open(query);
  expect(await offers()).toContain(word);
  expect(await page.locator('.found').innerText()).toContain(label);
});

test('what was not found is said once: what stands there instead is not offered again', async () => {
  await open('看病');
  const [said, offered] = [page.locator('.instead a'), page.locator('.offers a')];
  const words = await said.allInnerTexts();
  expect(words.length).toBeGreaterThan(0);
  expect((await offered.allInnerTexts()).filter((word) => words.includes(word))).toEqual([]);
  expect(await page.locator('.found [role=status]').innerText()).toBe(
    await page.locator('.instead').innerText(),
  );
  expect(await page.getByText('没有找到').count()).toBe(0);
});

test('清溪 offers its full name and nothing else', async () => {
  await open('清溪');
  expect(await offers()).toEqual(['清溪镇']);
});

test.each([360, 1440])(
  'other words come with the answer, and move nothing, %i pixels wide',
  async (width) => {
    const other = await browser.newPage({ viewport: { width, height: 740 } });
    let go = (): void => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await other.route('**/hints.js', async (route) => {
      await held;
      await route.continue();
    });
    await other.goto(`${site}/${PLAN}/search/?q=养老院`);
    await other.getByText('正在查找').waitFor();
    expect(await other.locator('[data-clause]').count()).toBe(0);
    go();
    await other.locator('[data-match=alias]').first().waitFor();
    const top = (): Promise<number> => other.locator('.hits').evaluate((e) => e.getBoundingClientRect().top);
    const before = await top();
    await other.locator('plan-search[data-answered]').waitFor();
    await other.waitForLoadState('networkidle');
    expect(await other.locator('.instead a').count()).toBeGreaterThan(1);
    expect(await top()).toBe(before);
    await other.close();
  },
);

test('what is said in other words stands under a line that says so, and counts as nothing found', async () => {
  await open('看病');
  expect(await page.locator('.instead').innerText()).toMatch(/没有“看病”二字；下面是“医疗服务”/);
  expect(await page.locator('[data-match=alias]').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-match=exact]').count()).toBe(0);
  expect(await page.locator('[data-total]').getAttribute('data-total')).toBe('0');
});

test('a clause that only comes near shows what it has of the words', async () => {
  await open('量子计算机服装');
  expect(await page.locator('.instead').innerText()).toContain('没有“量子计算机”');
  const marks = await page
    .locator('[data-match=near]')
    .evaluateAll((all) =>
      all.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent)),
    );
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.every((some) => some.includes('服装'))).toBe(true);
});

test('where nothing is found the ways on stand under the words that say so, on the first screen of a phone', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('没有这个词吧');
  expect(await page.locator('.instead').innerText()).toMatch(/没有“没有这个词吧”六字/);
  expect(await page.locator('[data-clause]').count()).toBe(0);
  const status = (await page.locator('.found [role=status]').boundingBox())!;
  for (const way of ['[href="../"]', '[href="../verify/"]', '[href^="?q="] >> nth=-1']) {
    const { y, height } = (await page.locator(`.answer a${way}`).boundingBox())!;
    expect(y, way).toBeGreaterThan(status.y);
    expect(y + height, way).toBeLessThan(640);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('an answer that was found loads no hints until they are asked for', async () => {
  const other = await browser.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await open('清溪', other);
  await other.locator('.offers button').waitFor();
  expect(asked.filter((address) => address.endsWith('/hints.js'))).toEqual([]);
  expect(await offers(other)).toEqual(['清溪镇']);
  expect(asked.filter((address) => address.endsWith('/hints.js')).length).toBe(2);
  await other.close();
});

test.each(['量子计算机农网', '量子霸权', '。，；：', '108国道'])('%s offers nothing', async (query) => {
  await open(query);
  await settled();
  expect(await page.locator('.offers a').count()).toBe(0);
});

test('of several words only the one that stands nowhere is taken for a misprint', async () => {
  await open('高标淮农田 粮食');
  expect(await offers()).toEqual(['高标准农田', '粮食']);
  expect(await page.locator('.instead').innerText()).toContain('没有“高标淮农田”五字');
});

test('what is offered is a search of its own that finds something, and is never among the results', async () => {
  await open('看病');
  expect(await page.locator('[data-match=exact]').count()).toBe(0);
  const words = await offers();
  for (const word of words) {
    await open(word);
    expect(await page.locator('[data-match=exact]').count(), word).toBeGreaterThan(0);
  }
  await open('看病');
  await page.locator(':is(.offers, .instead) a').first().click();
  await page.locator(`plan-search[data-answered="${words[0]}"]`).waitFor();
  expect(await page.locator('input[name=q]').inputValue()).toBe(words[0]);
});

describe('traditional characters', () => {
  test.each([
    ['高標準農田', '高标准农田'],
    ['雲汀縣', '云汀县'],
    ['鄉村 發展', '乡村 发展'],
  ])('%s finds what %s finds, with the same words marked', async (traditional, simple) => {
    await open(simple);
    const wanted = [await clauses(), await page.locator('.hits mark').allInnerTexts()];
    expect(wanted[0]!.length).toBeGreaterThan(2);
    await open(traditional);
    expect([await clauses(), await page.locator('.hits mark').allInnerTexts()]).toEqual(wanted);
    expect(await page.locator('[data-match=near]').count()).toBe(0);
  });
});

test('hints load only after an answer, and the search answers as well when they do not arrive', async () => {
  const other = await browser.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await other.route('**/hints.js', (route) => route.abort());
  await other.goto(`${site}/${PLAN}/search/`);
  await other.waitForTimeout(200);
  expect(asked.filter((path) => path.endsWith('/hints.js'))).toEqual([]);
  await open('云汀', other);
  expect(await other.locator('[data-total]').getAttribute('data-total')).toBe(String(clausesWith('云汀')));
  await open('云西河', other);
  expect(await other.locator('[data-total]').getAttribute('data-total')).toBe('0');
  await other.close();
});

test('opened from a disk it offers and folds as well', async () => {
  const disk = await browser.newPage();
  const file = new URL(`${inject('folder')}/${PLAN}/search/index.html`, `file://${process.cwd()}/`);
  for (const [query, word] of [
    ['yxh', '云溪河'],
    ['云溪', '云溪河'],
  ]) {
    await disk.goto(`${file.href}?${new URLSearchParams({ q: query! }).toString()}`);
    expect(await offers(disk)).toContain(word);
  }
  expect(await disk.locator('[data-total]').getAttribute('data-total')).toBe(String(clausesWith('云溪')));
  await disk.close();
});

test('a place narrows the results to the clauses that name it, and every result says its places', async () => {
  await open('发展');
  await page.getByRole('button', { name: '按地方筛选' }).click();
  await page.locator('select[name=place]:focus').waitFor();
  const option = page.locator('select[name=place]').locator('option', { hasText: '清溪镇' });
  const count = Number(/（(\d+)）/.exec(await option.innerText())![1]);
  expect(count).toBeGreaterThan(0);
  await page.locator('select[name=place]').selectOption('清溪镇');
  await page.locator(`[data-total="${count}"]`).waitFor();
  expect(new URL(page.url()).searchParams.get('place')).toBe('清溪镇');
  const named = await page.locator('.hits .where').allInnerTexts();
  expect(named.every((where) => /清溪镇|等 \d+ 地/.test(where))).toBe(true);
  await page.reload();
  await page.locator(`[data-total="${count}"]`).waitFor();
  await page.locator('.hits .where a', { hasText: '清溪镇' }).first().click();
  expect(await page.locator('h1').innerText()).toContain('清溪镇');
});

test('a place that results name is offered as a page, by its first characters too', async () => {
  await open('石桥');
  await page.locator('.jumps a').first().waitFor();
  expect(await page.locator('.jumps a').first().getAttribute('href')).toBe('../places/shiqiao/');
});
