/** What lies in the published folder beside the pages, and that a second build gives the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { filesOf } from '../../../src/site/check/site-files.ts';
import { buildSite } from '../build-site.ts';
import { COMPLETE } from '../fixture-plans.ts';

const folder = inject('folder');
const AGAIN = 'node_modules/.planbook/again';
const read = (file: string, from = folder): Buffer => readFileSync(path.join(from, file));
const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
afterAll(() => rmSync(AGAIN, { recursive: true, force: true }));

test('two builds are the same, byte for byte', () => {
  buildSite(COMPLETE.root, AGAIN, { TZ: 'Pacific/Auckland', LANG: 'C' });
  expect(filesOf(AGAIN)).toEqual(filesOf(folder));
  expect(filesOf(folder).filter((file) => !read(file).equals(read(file, AGAIN)))).toEqual([]);
});

test('SHA256SUMS names every other file with its checksum', () => {
  const lines = read('SHA256SUMS').toString().trimEnd().split('\n');
  const wanted = filesOf(folder).filter((file) => file !== 'SHA256SUMS');
  expect(lines).toEqual(wanted.map((file) => `${sha256(read(file))}  ${file}`));
});

/** What IIS has always known. */
const KNOWN = ['.css', '.csv', '.docx', '.html', '.js', '.png', '.txt', '.xml'];

test('every file has an ending that IIS knows, or is told of; its own file is asked for by nobody', () => {
  const told = [
    ...read('web.config')
      .toString()
      .matchAll(/mimeMap fileExtension="([^"]+)"/g),
  ].map(([, ending]) => ending);
  const endings = new Set(filesOf(folder).map((file) => path.extname(file) || '.'));
  endings.delete('.config');
  expect([...endings].filter((ending) => !KNOWN.includes(ending) && !told.includes(ending))).toEqual([]);
});
