import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Edition } from '../../text/edition.ts';
import { sha256 } from '../check/checksums.ts';
import { writeWorkers } from './write-workers.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-workers-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const READ = ['index.html', 'assets/a.css', 'assets/a.js', 'icon.svg', 'manifest.json'];
const OWN = ['one/1/index.html', 'one/search/table.js'];
const OTHERS = ['two/index.html'];
const NOT_KEPT = ['404.html', 'sw.js', 'one/search/index/pagefind.js', 'one/data/goals.csv', 'cover.png'];

/** The edition that the worker of a folder keeps, and the sums with the workers'. */
async function written(folder: string, files: Iterable<string>): Promise<[Edition, Map<string, string>]> {
  const sums = new Map([...files].map((file): [string, string] => [file, sha256(file)]));
  for (const own of ['one/', 'two/']) mkdirSync(path.join(scratch, own), { recursive: true });
  await writeWorkers(scratch, sums, ['one/', 'two/']);
  const worker = readFileSync(path.join(scratch, folder, 'sw.js'), 'utf8');
  return [JSON.parse(/^self\.edition=(.*);$/m.exec(worker)![1]!) as Edition, sums];
}

test('a worker keeps what reading and searching need: of its plan and of what stands beside the plans', async () => {
  const [edition] = await written('one/', [...READ, ...OWN, ...OTHERS, ...NOT_KEPT]);
  expect(Object.keys(edition.files).sort()).toEqual([...READ, ...OWN].sort());
  expect(edition.up).toBe('../');
});

test('its version is another when one file is, whatever their order', async () => {
  const [before] = await written('one/', [...READ, ...OWN]);
  const [again] = await written('one/', [...OWN, ...READ]);
  const [after] = await written('one/', [...READ, ...OWN, 'one/2/index.html']);
  expect(again.version).toBe(before.version);
  expect(after.version).not.toBe(before.version);
});

test('every worker has its sum', async () => {
  const [, sums] = await written('two/', [...READ, ...OTHERS]);
  for (const own of ['one/', 'two/'])
    expect(sums.get(`${own}sw.js`)).toBe(sha256(readFileSync(path.join(scratch, own, 'sw.js'))));
});
