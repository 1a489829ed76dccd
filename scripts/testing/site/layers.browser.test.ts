/** A site whose editors keep doubts, checks and terms from the public: nothing of them is in any file of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../../../src/site/check/site-files.ts';
import { buildSite } from '../build-site.ts';
import { COMPLETE, planOf } from '../fixture-plans.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-'));
const folder = path.join(scratch, 'dist');
const plan = planOf(COMPLETE);
const read = (file: string): string => readFileSync(path.join(folder, plan.id, file), 'utf8');

beforeAll(() => {
  const content = path.join(scratch, 'content');
  cpSync(COMPLETE.root, content, { recursive: true });
  const yaml = path.join(content, plan.id, 'plan.yaml');
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(/^layers: .*$/m, 'layers: [勘误]'));
  // The build ends with the check of the site: a link that leads nowhere would end it.
  buildSite(content, folder);
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What a file says, and every file packed in it. */
function* textsOf(bytes: Uint8Array): Generator<string> {
  yield new TextDecoder().decode(bytes);
  const gzip = Buffer.from(bytes).indexOf(Buffer.from([0x1f, 0x8b, 8]));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    for (const inner of Object.values(unzipSync(bytes))) yield* textsOf(inner);
  else if (gzip >= 0 && gzip < 64)
    try {
      yield new TextDecoder().decode(gunzipSync(bytes.subarray(gzip)));
    } catch {
      // The three bytes were no beginning of a packed file.
    }
}

test('no file says a word of what is not published, archives opened', () => {
  const secret = [
    ...plan.doubts.map(({ why }) => why),
    ...plan.terms.map(({ explanation }) => explanation),
    ...plan.goals.flatMap(({ note }) => note ?? []),
  ];
  expect(secret.length).toBeGreaterThan(10);
  const told = filesOf(folder).flatMap((file) => {
    const texts = [...textsOf(readFileSync(path.join(folder, file)))];
    return secret
      .filter((words) => texts.some((text) => text.includes(words)))
      .map((words) => `${file}: ${words}`);
  });
  expect(told).toEqual([]);
});

test('the addresses of what is not published answer with one sentence, and nothing leads there', () => {
  expect(read('checks/index.html')).toContain('本站没有公布数字核对，请看');
  expect(read('glossary/index.html')).toContain('本站没有公布术语，请看');
  const leading = filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .filter((file) =>
      /<a [^>]*href="[^"]*(?:checks|glossary)\//.test(readFileSync(path.join(folder, file), 'utf8')),
    );
  expect(leading).toEqual([]);
});

test('what is published is called by its name', () => {
  const page = read('errata/index.html');
  expect(page).toContain('<h1>勘误</h1>');
  expect(page).not.toContain('存疑');
  expect(JSON.parse(read('data/plan.json'))).toMatchObject({ layers: ['勘误'] });
});
