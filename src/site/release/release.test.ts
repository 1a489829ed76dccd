/** What a web master carries holds the site as it was built, and is the same wherever it is made. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SUMS, readChecksums, sha256, sumsOf, writeChecksums } from '../check/checksums.ts';
import { filesOf } from '../check/site-files.ts';
import { addRelease } from './release.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-release-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const site = path.join(scratch, 'site');
const plan = { id: 'linhe-155', meta: { issued: '2021-09-20' } };
const BUILT: Record<string, string> = {
  'index.html': '<!doctype html><title>临禾县</title>'.repeat(60),
  'linhe-155/data/plan.txt': '远景目标。'.repeat(300),
  'linhe-155/search/index/a.pf_meta': '远景目标。'.repeat(300),
  'icon.svg': '<svg/>',
};

function build(folder: string): void {
  for (const [file, text] of Object.entries(BUILT)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  writeChecksums(folder, sumsOf(folder));
}
const read = (file: string): Buffer => readFileSync(path.join(site, file));
let before: Buffer;

beforeAll(async () => {
  build(site);
  before = read(SUMS);
  await addRelease(site, [plan], () => {});
});

test('copies stand beside texts of a kilobyte and more, and hold them', () => {
  const copies = filesOf(site).filter((file) => /\.(br|gz)$/.test(file));
  expect(copies).toEqual(
    ['index.html', 'linhe-155/data/plan.txt'].flatMap((file) => [`${file}.br`, `${file}.gz`]),
  );
  for (const file of copies) {
    const open = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    expect(open(read(file)).equals(read(file.slice(0, -3))), file).toBe(true);
  }
});

test('the archive holds the site as it was built, its list of checksums too', () => {
  const entries = Object.entries(unzipSync(read('planbook-linhe-155.zip')));
  const texts = entries.map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  const wanted = { ...BUILT, [SUMS]: before.toString() };
  expect(Object.fromEntries(texts)).toEqual(
    Object.fromEntries(Object.entries(wanted).map(([file, text]) => [`planbook-linhe-155/${file}`, text])),
  );
  const sum = `${sha256(read('planbook-linhe-155.zip'))}  planbook-linhe-155.zip\n`;
  expect(read('planbook-linhe-155.zip.sha256').toString()).toBe(sum);
});

test('the archive has the same bytes in another time zone', async () => {
  const again = path.join(scratch, 'again');
  build(again);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  try {
    await addRelease(again, [plan], () => {});
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  expect(
    readFileSync(path.join(again, 'planbook-linhe-155.zip')).equals(read('planbook-linhe-155.zip')),
  ).toBe(true);
});

test('SHA256SUMS names every other file with its checksum', () => {
  expect(readChecksums(read(SUMS).toString())).toEqual(sumsOf(site));
});

test('several plans have one archive, dated by the last', async () => {
  const folder = path.join(scratch, 'several');
  build(folder);
  await addRelease(folder, [plan, { id: 'a', meta: { issued: '1953-01-01' } }], () => {});
  expect(filesOf(folder)).toContain('planbook.zip');
  const archive = readFileSync(path.join(folder, 'planbook.zip'));
  // Year since 1980, month and day as ZIP packs them.
  expect(archive.readUInt16LE(12)).toBe((41 << 9) | (9 << 5) | 20);
});
