/** Clauses as a Word file made in the browser, read back: search, list, place, chapter; and from a disk. */
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import mammoth from 'mammoth';
import { expect, inject, test } from 'vitest';
import { clausesOfWord, partOf, wordsIn } from '../../../scripts/testing/documents/word.ts';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import { page, pageForEach } from '../../../scripts/testing/page-under-test.ts';
import { PLACE, PLAN, WORD } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
pageForEach({ viewport: { width: 1280, height: 800 } });
const plan = planOf(inject('plans')[0]!);
const bare = (text: string): string => text.replace(/[\s｜]/g, '');
const textOf = new Map(plan.clauses.map(({ id, text }) => [id, bare(text)]));

/** Presses and reads the file that comes. */
async function saved(
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array; words: string }> {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  const bytes = new Uint8Array(await buffer(await download.createReadStream()));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return { name: download.suggestedFilename(), bytes, words: value };
}

/** Every clause of the file has its words, as another program reads them. */
function expectWords({ bytes, words }: { bytes: Uint8Array; words: string }, ids: readonly string[]): void {
  const found = [...clausesOfWord(bytes).keys()];
  expect(found).toEqual(ids);
  for (const id of found) expect(bare(words), id).toContain(textOf.get(id));
  expect(words.match(/（《/g)).toHaveLength(found.length);
}

test('what a search has found comes as a Word file, each clause with its source', async () => {
  await page.goto(`${site}/${PLAN}/search/?q=${WORD}`);
  await page.locator('plan-search[data-answered]').waitFor();
  const wanted = plan.clauses.filter(({ text }) => bare(text).includes(WORD)).map(({ id }) => id);
  const file = await saved(() => page.getByRole('button', { name: '存为 Word' }).click());
  expect(file.name).toBe(`${WORD}.docx`);
  const ids = [...clausesOfWord(file.bytes).keys()];
  // What stands in a box or a table that was found comes with it.
  expect(wanted).toEqual(expect.arrayContaining(ids));
  for (const id of wanted)
    expect(
      ids.some((one) => `${id}-`.startsWith(`${one}-`)),
      id,
    ).toBe(true);
  expectWords(file, ids);
  const header = wordsIn(partOf(file.bytes, 'word/header.xml'), 'shown');
  expect(header).toContain(plan.meta.title);
  expect(header).toContain('以印发件为准');
});

test('a clause and a section come as a Word file from the menu of their numbers', async () => {
  await page.goto(`${site}/${PLAN}/3/`);
  const section = plan.clauses.find(({ id }) => /^c3-s\d+$/.test(id))!;
  for (const id of [`${section.id}-p1`, section.id]) {
    await page.locator(`[id="${id}"] a.self`).first().click();
    const file = await saved(() => page.getByRole('menuitem', { name: '存为 Word' }).click());
    const under = plan.clauses.filter(({ id: one, parent }) => `${one}-`.startsWith(`${id}-`) && !parent);
    expectWords(
      file,
      under.map(({ id: one }) => one),
    );
  }
});

test.each(['goals', 'projects'])('the clauses of the %s that are shown come as a Word file', async (list) => {
  await page.goto(`${site}/${PLAN}/${list}/`);
  const options = page.locator('select[name=chapter] option');
  await page.locator('select[name=chapter]').selectOption((await options.nth(1).getAttribute('value'))!);
  const links = await page
    .locator('[data-entry]:not([hidden]) .where a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash.slice(1)));
  const file = await saved(() => page.locator('[data-to-word]').click());
  const ids = [...clausesOfWord(file.bytes).keys()];
  expect(ids.length).toBeGreaterThan(0);
  expect(links).toEqual(expect.arrayContaining(ids));
  expectWords(file, ids);
});

test('all that names a place comes as a Word file', async () => {
  await page.goto(`${site}/${PLAN}/places/${PLACE}/`);
  const file = await saved(() => page.locator('[data-to-word]').click());
  const ids = [...clausesOfWord(file.bytes).keys()];
  expect(ids.length).toBeGreaterThan(0);
  expectWords(file, ids);
});

test('from a disk it comes as well, without an address of that disk', async () => {
  await page.goto(`${pathToFileURL(inject('folder')).href}/${PLAN}/search/index.html?q=${WORD}`);
  await page.locator('plan-search[data-answered]').waitFor();
  const file = await saved(() => page.getByRole('button', { name: '存为 Word' }).click());
  expect(file.words).not.toContain('file:');
  expectWords(file, [...clausesOfWord(file.bytes).keys()]);
});

test('the script loads when it is asked for, and costs at most 8 KB with gzip', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site}/${PLAN}/search/?q=${WORD}`);
  await page.locator('plan-search[data-answered]').waitFor();
  expect(asked.filter((address) => address.includes('to-word'))).toEqual([]);
  const script = readFileSync(`${inject('folder')}/assets/to-word.js`);
  expect(gzipSync(script).length).toBeLessThanOrEqual(8192);
});

test('WeChat, which saves nothing that a page makes, gets the words copied and is told', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userAgent', { get: () => 'MicroMessenger/8.0' });
    Object.defineProperty(navigator, 'clipboard', {
      get: () => ({ writeText: async (text: string) => void Object.assign(window, { kept: text }) }),
    });
  });
  await page.goto(`${site}/${PLAN}/search/?q=${WORD}`);
  await page.getByRole('button', { name: '存为 Word' }).click();
  await page.locator('.cite-said', { hasText: '微信里不能存' }).waitFor();
  expect(await page.evaluate(() => (window as unknown as { kept: string }).kept)).toContain('（《');
});
