/** A server that accepts every question about the index and never answers: the text answers after some seconds, and says so. */
import { expect, inject, test } from 'vitest';
import { page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForEach();

/** Opens the search and lets a minute pass on the page's clock. */
async function searchForAMinute(): Promise<void> {
  await page.clock.install();
  await page.goto(`${site}/${PLAN}/search/?q=数字化车间`, { waitUntil: 'commit' });
  const answered = page.locator('[data-match=exact], .trouble').first();
  for (let minute = 0; minute < 20 && (await answered.count()) === 0; minute += 1) {
    await page.clock.fastForward(5_000);
    await page.waitForTimeout(200);
  }
}

test.each(['**/search/index/pagefind.js', '**/search/index/*.pf_meta', '**/search/index/index/*.pf_index'])(
  'where %s never comes, the answer comes from the text, whole',
  async (file) => {
    await page.route(file, () => {});
    await searchForAMinute();
    await page.locator('[data-match=exact]').first().waitFor();
    expect(await page.locator('[data-total]').getAttribute('data-total')).toBe('1');
    expect(await page.locator('.trouble').textContent()).toContain('索引未能载入');
  },
);

test('where neither table nor text ever comes, the page says so and offers another try', async () => {
  await page.route('**/search/*.js', () => {});
  await searchForAMinute();
  await page.locator('.trouble').waitFor();
  expect(await page.getByRole('button', { name: '重试' }).count()).toBe(1);
});
