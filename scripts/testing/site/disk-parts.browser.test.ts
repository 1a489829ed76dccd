/** From a disk, in a folder with an awkward name: what works does, what cannot is said, and the console stays silent. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { csvParseRows } from 'd3-dsv';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { clausesWith } from '../clauses-under-test.ts';
import { complaints, page, pageForEach } from '../page-under-test.ts';
import { PLAN, WORD } from '../pages-under-test.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-'));
const folder = path.join(scratch, '规划 50%#1?', 'a+b&c=d');
const root = `${pathToFileURL(folder).href}/`;

beforeAll(() => cpSync(inject('folder'), folder, { recursive: true }));
afterAll(() => rmSync(scratch, { recursive: true }));
pageForEach();
beforeEach(() => {
  page.on('console', (m) => m.type() === 'warning' && complaints.push(m.text()));
  page.on('request', (r) => /^(file|blob|data):/.test(r.url()) || complaints.push(r.url()));
});

test('the plan opens, its chapters turn, a search is answered and its result opens', async () => {
  await page.goto(`${root}index.html`);
  await page.locator('main a[href$="/3/"]').first().click();
  await page.waitForURL(`${root}${PLAN}/3/index.html`);
  await page.locator('.turn a').last().click();
  await page.waitForURL(`${root}${PLAN}/4/index.html`);
  await page.locator('header input[name=q]').fill(WORD);
  await page.keyboard.press('Enter');
  await page.locator(`[data-total="${clausesWith(WORD)}"]`).waitFor();
  await page.locator('.hits .words a').first().click();
  await page.locator('.text mark.now').waitFor();
});

test('a correction, a doubt and a term open in place, each with what the chapter’s own file knows, and lead on', async () => {
  await page.goto(`${root}${PLAN}/1/index.html`);
  await page.locator('a.fix').first().click();
  await page.locator('.popup', { hasText: /改正.*：/ }).waitFor();
  await page.locator('a.doubt').first().click();
  await page.locator('.popup', { hasText: '存疑：正文未改' }).locator('p').nth(1).waitFor();
  await page.locator('.popup > a').click();
  await page.waitForURL(/\/errata\/index\.html#/);
  await page.goBack();
  const term = page.locator('a.term').first();
  const word = await term.innerText();
  await term.click();
  await page.locator('.popup', { hasText: `编者注${word}` }).waitFor();
  await page.locator('.popup > a').click();
  await page.waitForURL(/\/glossary\/index\.html#/);
  expect(await page.locator('.word:target').innerText()).toContain(word);
});

test.each(['goals', 'projects'])('the list of %s filters, and what is chosen is saved', async (list) => {
  await page.goto(`${root}${PLAN}/${list}/index.html`);
  await page.locator('plan-filter select:visible').first().selectOption({ index: 2 });
  const shown = page.locator('plan-filter output');
  const count = Number(/显示 ([1-9]\d*) 条/.exec(await shown.innerText())![1]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载所选' }).click();
  const [head, ...rows] = csvParseRows(await text(await (await download).createReadStream()));
  expect(rows.length).toBe(count);
  // The site's own address stands in its plans' folder.
  for (const row of rows) expect(row[head!.indexOf('网址')]).toMatch(/^https:.*\/#c/);
});

test('results are saved as a table, settings are kept, a clause is cited', async () => {
  await page.goto(`${root}${PLAN}/search/index.html?q=高标准农田`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 CSV' }).click();
  expect((await download).suggestedFilename()).toBe('高标准农田.csv');
  await page.goto(`${root}${PLAN}/3/index.html`);
  await page.locator('.panel summary').click();
  await page.locator('[data-choice=size] label', { hasText: '特大' }).click();
  await page.reload();
  expect(await page.locator('html').getAttribute('data-size')).toBe('huge');
  await page.locator('#c3-s1-p1 a.self').focus();
  await page.keyboard.press('Enter');
  await page.locator('.cite-menu [role=menuitem]').first().waitFor();
});

test('no page of any kind says anything of offline reading, which a disk does not need', async () => {
  await page.goto(`${root}${PLAN}/3/index.html`, { waitUntil: 'load' });
  expect(await page.locator('.offline').count()).toBe(0);
  expect(await page.locator('link[rel=manifest]').count()).toBe(0);
});
