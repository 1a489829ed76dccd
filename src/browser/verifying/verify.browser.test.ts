/** 引文核验 in the browser: what a clerk pastes, opens and takes along. */
import { text } from 'node:stream/consumers';
import { expect, inject, test } from 'vitest';
import { axeFaults } from '../../../scripts/testing/looks/axe.ts';
import { browser, page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';
import { docx, p, row, cell, table } from '../../../scripts/testing/received/docx.ts';

const address = `${inject('site')}/${PLAN}/verify/`;
pageForEach();

/** Sentences of the fixture plan. */
const GOALS =
  '到2030年，全县地区生产总值达到160亿元左右，粮食总产稳定在40万吨以上，城乡居民人均可支配收入年均增长7%以上，培育中心镇2至3个。';
const ECOLOGY = '把绿色发展贯穿云汀发展全过程。';

async function verify(words: string): Promise<void> {
  await page.fill('#words', words);
  await page.locator('plan-verify button', { hasText: /^核对$/ }).click();
  await page.locator('plan-verify[data-done]').waitFor({ state: 'attached' });
}
const verdicts = (): Promise<(string | undefined)[]> =>
  page
    .locator('[data-verdict]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['verdict']));

test('an answer with true, altered and invented quotations, with and without ids, gets exactly these verdicts', async () => {
  await page.goto(address);
  await verify(
    [
      `1. “${GOALS}”[c2-s4-p1]`,
      `2. 规划提出“${ECOLOGY}”（c2-s2-p1）`,
      '3. 提出“让发展成果更多更公平惠及全县人民”。',
      '4. 要“坚持以人民为中心的发展思想，完整准确全面贯彻新发展理念”。',
      `5. 规划提出“${ECOLOGY}”（c1-p1）`,
      `6. “${GOALS.replace('40万吨', '50万吨')}”`,
      '7. 要求“让发展成果更多更公平不惠及全县人民”。',
      '8. “坚持以人民为中心的发展思想，完整准确贯彻新发展理念”。[c2-s1-p1]',
      '9. “建设全省第三大航空货运枢纽，年吞吐量九百万吨。”',
      '10. 规划还说“组织开展群众广场舞比赛，免费发放健身器材”[c6-s1-p1]。',
    ].join('\n'),
  );
  expect(await verdicts()).toEqual([
    ...['exact', 'exact', 'exact', 'exact', 'exact'],
    ...['differs', 'differs', 'differs'],
    ...['absent', 'absent'],
  ]);
  // The fifth stands elsewhere than it says.
  expect(await page.locator('.verdicts .note').allInnerTexts()).toEqual(['不在所注的 第一章第1段。']);
  expect(await page.locator('.loud').allInnerTexts()).toEqual(['5', '4', '不']);
  expect(await page.locator('[data-verdict=exact]').nth(1).getAttribute('data-clause')).toBe('c2-s2-p1');
  // Nothing of it gets into the address by itself.
  expect(page.url()).toBe(address);
});

test('a figure that is said of a target shows the target, which is copied as what it is', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await verify('到2030年城镇化率60%。');
  expect(await verdicts()).toEqual(['differs']);
  expect(await page.locator('[data-figure=other]').innerText()).toContain('55%');
  await page.locator('.verdicts button', { hasText: '复制引用' }).click();
  await page.getByText('已复制。').waitFor();
  // No quotation marks: these are not the plan's words.
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^[^“]*城镇化率（2030年） 55%（《.*》.*第二章.*）$/,
  );
});

test('one sentence is shared by its address, also by one that a server has seen', async () => {
  for (const mark of ['#', '?']) {
    await page.goto('about:blank');
    await page.goto(`${address}${mark}t=${encodeURIComponent(ECOLOGY)}`);
    await page.locator('[data-verdict=exact]').waitFor();
  }
});

test('counts show and hide their verdicts, and all are saved as a table', async () => {
  await page.goto(address);
  await verify(`${ECOLOGY}\n举办第三届全县职工篮球赛，丰富生活。\n太短了`);
  await page.locator('.summary button', { hasText: '规划里没有 1' }).click();
  await page.locator('[data-verdict=absent]').waitFor({ state: 'hidden' });
  expect(await page.locator('[data-verdict=exact]').isVisible()).toBe(true);
  const download = page.waitForEvent('download');
  await page.locator('.summary button', { hasText: '保存结果' }).click();
  const file = await text(await (await download).createReadStream());
  const [head, first, second] = file.split('\n');
  expect(head).toBe('所给文字,判定,编号,规划文字,出处,网址');
  expect(first).toMatch(
    /^把绿色发展贯穿云汀发展全过程。,一字不差,c2-s2-p1,.*第二章第二节,http.*\/2\/#c2-s2-p1$/,
  );
  expect(second).toContain(',规划里没有,,');
});

test.each([
  ['a Word document', 'a.docx', docx({ body: p(GOALS) + table(row(cell('1'), cell('地区生产总值'))) })],
  ['a text in UTF-8', 'a.txt', new TextEncoder().encode(GOALS)],
  ['a text in UTF-16', 'a.txt', Uint8Array.from(Buffer.from(`\ufeff${GOALS}`, 'utf16le'))],
])('%s is read and checked', async (_, name, bytes) => {
  await page.goto(address);
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
  await page.locator('[data-verdict=exact]').first().waitFor();
});

test('a file that is neither is refused in a sentence', async () => {
  await page.goto(address);
  const buffer = Buffer.from([0x50, 0x4b, 3, 4, 9, 9]);
  await page.setInputFiles('input[type=file]', { name: '表.xlsx', mimeType: '', buffer });
  await page.locator('plan-verify [role=status]', { hasText: '「表.xlsx」读不出来' }).waitFor();
});

test('a verdict is cited in one tap', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const own = await context.newPage();
  await own.goto(`${address}#t=${encodeURIComponent(ECOLOGY)}`);
  await own.locator('.verdicts button', { hasText: '复制引用' }).click();
  await own.locator('[role=status]', { hasText: '已复制' }).waitFor();
  const copied = await own.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“把绿色发展贯穿云汀发展全过程。”（《.*》.*第二章第二节）$/);
  await context.close();
});

test('by keyboard: after the check the focus is on the head of the result, and who reads a screen is told how many', async () => {
  await page.goto(address);
  await page.locator('#words').focus();
  await page.keyboard.type(`${ECOLOGY}举办第三届全县职工篮球赛，丰富生活。`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('plan-verify[data-done]').waitFor({ state: 'attached' });
  expect(await page.locator('plan-verify [role=status]').innerText()).toBe(
    '核对了 2 句：一字不差 1，规划里没有 1。',
  );
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('核对结果');
  const next: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    await page.keyboard.press('Tab');
    next.push(await page.evaluate(() => document.activeElement!.textContent!.trim().replace(/\s+/g, ' ')));
  }
  expect(next).toEqual([
    ...['一字不差 1', '规划里没有 1', '保存结果（CSV）'],
    ...['第二章第二节第1段', '复制引用'],
  ]);
});

test('on paper a result has its verdicts and no buttons', async () => {
  await page.goto(address);
  await verify(`${ECOLOGY}\n举办第三届全县职工篮球赛，丰富生活。`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('plan-verify [role=status]').innerText()).toContain('一字不差 1，规划里没有 1');
  expect(await page.locator('.verdicts li').allInnerTexts()).toEqual([
    expect.stringMatching(/^一字不差 第二章第二节第1段\s+把绿色发展/),
    expect.stringMatching(/^规划里没有\s+举办第三届/),
  ]);
  for (const shown of await page.locator('plan-verify :is(form, button)').all())
    expect(await shown.isVisible()).toBe(false);
});

test.each([320, 1280])('axe finds nothing in a result %i px wide', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address);
  await verify(`${GOALS.replace('160', '170')}\n${ECOLOGY}\n举办第三届全县职工篮球赛，丰富生活。`);
  expect(await axeFaults(page)).toEqual([]);
});

test('without JavaScript the page says so and offers the text', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(address);
  expect(await plain.locator('noscript').innerText()).toContain('没有运行 JavaScript');
  await plain.close();
});
