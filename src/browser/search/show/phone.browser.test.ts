/** The search page on a phone: results first, what narrows and saves them one touch away. */
import { beforeEach, expect, inject, test } from 'vitest';
import { page, pageForEach } from '../../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../../scripts/testing/pages-under-test.ts';

const PAGE = `${inject('site')}/${PLAN}/search/`;
pageForEach({ viewport: { width: 360, height: 740 } });

const row = () => page.locator('.refine');
async function open(query: string): Promise<void> {
  await page.goto(`${PAGE}?q=${query}`);
  await page.locator('plan-search[data-answered]').waitFor();
}
beforeEach(() => open('高标准农田'));

test('the first result begins on the upper half of the screen', async () => {
  expect((await page.locator('.hits > li').first().boundingBox())!.y).toBeLessThan(420);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('filters with counts, order and saving open by a touch and stay open with the next answer', async () => {
  expect(await row().evaluate((e: HTMLDetailsElement) => e.open)).toBe(false);
  await page.locator('.refine summary').click();
  expect(await page.locator('select[name=chapter]').innerText()).toMatch(/第四章.*（2）/);
  for (const name of ['按地方筛选', '按章节排列', '复制全部', '下载 CSV'])
    expect(await page.getByRole('button', { name }).isVisible(), name).toBe(true);
  await page.locator('select[name=chapter]').selectOption('4');
  await page.locator('.refine summary', { hasText: '已筛选' }).waitFor();
  expect(await page.locator('[role=status]').innerText()).toMatch(/ 处，2 段/);
  expect(await row().evaluate((e: HTMLDetailsElement) => e.open)).toBe(true);
  expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).not.toBe('q');
});

test('the keyboard goes from a filter on to the next, though the answer changes', async () => {
  await page.locator('.refine summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.locator('.refine summary', { hasText: '已筛选' }).waitFor();
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLSelectElement).name))
    .toBe('chapter');
});

test('results are grouped by chapter from there, and the address keeps it', async () => {
  await page.locator('.refine summary').click();
  await page.getByRole('button', { name: '按章节排列' }).click();
  await page.locator('.hits h2').first().waitFor();
  expect(new URL(page.url()).searchParams.get('view')).toBe('book');
});

test('where nothing is found there is nothing to narrow', async () => {
  await open('区块链元宇宙');
  expect(await row().isHidden()).toBe(true);
});

test('a result begins with its citation and kind, in one line', async () => {
  for (const where of await page.locator('.hits .where').all()) {
    expect(await where.innerText()).toMatch(/^\S+章\S*\d+[段条行] · (正文|专栏|专栏条目|表|表格行)/);
    expect((await where.boundingBox())!.height).toBeLessThan(30);
  }
});

test('where there is room all that is found ends at one edge, and what narrows it stands beside it', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open('高标准农田');
  const right = async (part: string): Promise<number> => {
    const { x, width } = (await page.locator(part).first().boundingBox())!;
    return Math.round(x + width);
  };
  const edge = await right('.hits');
  for (const part of ['.big-search', '.cards, .jumps:not([hidden])'])
    expect(await right(part), part).toBe(edge);
  const { x, y, height } = (await page.locator('.refine').boundingBox())!;
  expect(x).toBeGreaterThan(edge);
  expect(y + height).toBeLessThan(900);
});
