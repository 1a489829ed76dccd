/** What lies in the published folder beside the pages, and that a second build gives the same bytes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, expect, inject, test } from 'vitest';
import { filesOf } from '../../../src/site/check/site-files.ts';

const folder = inject('folder');
const AGAIN = 'node_modules/.planbook/again';
const read = (file: string, from = folder): Buffer => readFileSync(path.join(from, file));
const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
afterAll(() => rmSync(AGAIN, { recursive: true, force: true }));

test('two builds are the same, byte for byte', { timeout: 300_000 }, () => {
  execFileSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, NODE_ENV: 'production', PLANBOOK_DIST: AGAIN, TZ: 'Pacific/Auckland', LANG: 'C' },
  });
  expect(filesOf(AGAIN)).toEqual(filesOf(folder));
  expect(filesOf(folder).filter((file) => !read(file).equals(read(file, AGAIN)))).toEqual([]);
});

test('SHA256SUMS names every other file with its checksum', () => {
  const lines = read('SHA256SUMS').toString().trimEnd().split('\n');
  const wanted = filesOf(folder).filter((file) => file !== 'SHA256SUMS');
  expect(lines).toEqual(wanted.map((file) => `${sha256(read(file))}  ${file}`));
});

test('compressed copies hold what they stand beside', () => {
  const copies = filesOf(folder).filter((file) => /\.(br|gz)$/.test(file));
  expect(copies).toContain('xiping-145/5/index.html.br');
  for (const file of copies) {
    const open = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    expect(open(read(file)).equals(read(file.slice(0, -3))), file).toBe(true);
  }
});

test('the archive holds the site and nothing of itself, and its checksum is right', () => {
  const archive = read('planbook-xiping-145.zip');
  expect(read('planbook-xiping-145.zip.sha256').toString()).toBe(
    `${sha256(archive)}  planbook-xiping-145.zip\n`,
  );
  const entries = unzipSync(archive);
  const wanted = filesOf(folder).filter((file) => !/\.(br|gz|zip|zip\.sha256)$|^SHA256SUMS$/.test(file));
  expect(Object.keys(entries).sort()).toEqual(wanted.map((file) => `planbook-xiping-145/${file}`));
  for (const file of wanted)
    expect(read(file).equals(Buffer.from(entries[`planbook-xiping-145/${file}`]!)), file).toBe(true);
});
