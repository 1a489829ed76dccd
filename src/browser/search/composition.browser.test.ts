/** A reader who writes with an input method: nothing is asked, moved or written before a word is chosen. */
import { expect, inject, test } from 'vitest';
import { page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForEach();

test('while an input method composes nothing is asked, nothing moves, nothing is written', async () => {
  await page.goto(`${site}/${PLAN}/search/?q=云汀`);
  await page.locator('plan-search[data-answered="云汀"]').waitFor();
  const pieces: string[] = [];
  page.on(
    'request',
    (request) => /\/(index\/index|text)\//.test(request.url()) && pieces.push(request.url()),
  );
  const before = [page.url(), await page.locator('.answer').innerHTML()];
  const field = page.locator('#q');
  await field.focus();
  const input = await page.context().newCDPSession(page);
  for (const text of ['g', 'ga', 'gao b', 'gao biao'])
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  // An arrow that chooses a candidate comes with the key code of an input method.
  await input.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key: 'ArrowDown',
    windowsVirtualKeyCode: 229,
  });
  await page.waitForTimeout(600);
  expect([page.url(), await page.locator('.answer').innerHTML()]).toEqual(before);
  expect(pieces).toEqual([]);
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.evaluate((element: HTMLInputElement) => {
    element.value = '高标准';
    element.dispatchEvent(new CompositionEvent('compositionend', { data: '高标准' }));
  });
  await page.locator('plan-search[data-answered="高标准"]').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('高标准');
});

test('what was only typed is not remembered, what was sent or opened is', async () => {
  const recent = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('planbook-recent'));
  await page.goto(`${site}/${PLAN}/search/`);
  await page.locator('#q').fill('高标准农田');
  await page.locator('plan-search[data-answered="高标准农田"]').waitFor();
  expect(await recent()).toBeNull();
  await page.locator('.hits .words a').first().click();
  await page.locator('.text mark').first().waitFor();
  expect(await recent()).toContain('高标准农田');
});

test('a filter that leaves nothing says how much there is without it, one touch away', async () => {
  await page.goto(`${site}/${PLAN}/search/?q=高标准农田&chapter=9`);
  await page.locator('plan-search[data-answered]').waitFor();
  expect(await page.locator('select[name=chapter]').inputValue()).toBe('9');
  await page.getByRole('button', { name: /全文 \d+ 段/ }).click();
  await page.locator('[data-clause]').first().waitFor();
  expect(new URL(page.url()).searchParams.get('chapter')).toBeNull();
});

test('an answer that is slow says that it is searched for', async () => {
  await page.route('**/search/table.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await page.goto(`${site}/${PLAN}/search/?q=云汀`, { waitUntil: 'commit' });
  await page.getByText('正在查找').waitFor();
  await page.locator('[data-total]').waitFor();
  expect(await page.getByText('正在查找').count()).toBe(0);
});

test('words of a result are marked as the search understood them, and occurrences are counted', async () => {
  await page.goto(`${site}/${PLAN}/4/?hl=${encodeURIComponent('15 万亩')}`);
  await page.locator('.text mark').first().waitFor();
  expect(new Set(await page.locator('.text mark').allInnerTexts())).toEqual(new Set(['15', '万亩']));
});
