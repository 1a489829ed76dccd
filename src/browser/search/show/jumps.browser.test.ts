/** One box for numbers and words, in the browser: the place first, the search below. */
import { expect, inject, test } from 'vitest';
import { complaints, page, pageForEach } from '../../../../scripts/testing/page-under-test.ts';
import { PLAN as ID } from '../../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
const PLAN = `${site}/${ID}`;

pageForEach();

/** Opens the search page with words asked, waits for the whole answer. */
async function open(query: string): Promise<void> {
  await page.goto(`${PLAN}/search/?q=${encodeURIComponent(query)}`);
  await page.locator('plan-search[data-answered]').waitFor();
}

const offered = (): Promise<(string | null)[]> =>
  page.locator('.jumps a').evaluateAll((links) => links.map((link) => link.getAttribute('data-jump')));

test('the header field leads from a chapter to the section by its number', async () => {
  await page.goto(`${PLAN}/5/`);
  await page.locator('header input[name=q]').fill('三章二节');
  await page.keyboard.press('Enter');
  await page.locator('.jumps a').click();
  await page.waitForURL(`${PLAN}/3/#c3-s2`);
  expect(await page.locator('#c3-s2').innerText()).toContain('以企业为主体');
});

test('both boxes that are printed 专栏 5 are offered, above the results', async () => {
  await open('专栏5');
  expect(await offered()).toEqual(['c5-s1-p5', 'c7-s1-p2', 'c5-s3-p5']);
  expect(await page.locator('.jumps').innerText()).toContain('第七章第一节');
  const [jumps, results] = [page.locator('.jumps'), page.locator('.hits')];
  expect((await jumps.boundingBox())!.y).toBeLessThan((await results.boundingBox())!.y);
});

test('the document number in half-width brackets, and 繁体, find their place while typing', async () => {
  await page.goto(`${PLAN}/search/`);
  await page.locator('#q').pressSequentially('云政[2026]3');
  await page.locator('[data-jump=c0-p2]').waitFor();
  await page.locator('#q').fill('專欄４－１');
  await page.locator('[data-jump=c4-s1-p4]').waitFor();
  expect(await offered()).toEqual(['c4-s1-p4']);
});

test('第一章 is not 第十一章, and 第十三章 is nothing', async () => {
  await open('第一章');
  expect(await offered()).toEqual(['c1']);
  await open('第十三章');
  expect(await offered()).toEqual([]);
  expect(await page.locator('.jumps').isHidden()).toBe(true);
});

test('a page is found by its name, and every page offered exists', async () => {
  for (const name of ['目录', '目标', '项目', '我的家乡', '勘误与存疑', '数字核对', '数据']) {
    await open(name);
    const link = page.locator('.jumps a').first();
    expect((await link.innerText()).trim()).toBe(name);
    const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
    expect((await fetch(address)).status, address).toBe(200);
  }
});

test('Enter in the field searches, and goes nowhere', async () => {
  await page.goto(`${PLAN}/search/`);
  await page.locator('#q').fill('水利设施');
  await page.keyboard.press('Enter');
  await page.locator('[data-clause=c5-s4-p4]').waitFor();
  expect(await offered()).toEqual(['c5-s4-p4']);
  expect(page.url().split('?')[0]).toBe(`${PLAN}/search/`);
});

test('the arrow keys go from the field through the offers to the results', async () => {
  await open('水利设施');
  const now = (): Promise<string> =>
    page.evaluate(() => document.activeElement!.closest('ul,ol,form')!.className);
  await page.locator('#q').focus();
  await page.keyboard.press('ArrowDown');
  expect(await now()).toBe('jumps');
  await page.keyboard.press('ArrowDown');
  expect(await now()).toBe('hits');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${PLAN}/5/#c5-s4-p4`);
});

test('without index and text the places are still offered', async () => {
  await page.route(/\/search\/(index\/|texts\.js)/, (route) => route.abort());
  await open('第三章第二节');
  expect(await offered()).toEqual(['c3-s2']);
  expect(await page.locator('[role=status]').innerText()).toContain('未能载入');
  // The browser's own words for what the test holds back, and nothing else.
  expect(complaints.splice(0).filter((said) => !/Failed to load resource/.test(said))).toEqual([]);
});
