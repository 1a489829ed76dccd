/** What the proof asks of the place of a site after a kill. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { filesIn, type BuiltEdition } from './editions.ts';
import { killSitesOf } from './spots.ts';

const home = mkdtempSync(path.join(tmpdir(), 'planbook-kills-test-'));
afterAll(() => rmSync(home, { recursive: true }));
const dist = path.join(home, 'dist');
const disk = path.join(home, 'disk');

function write(folder: string, files: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
}

const edition = (files: Record<string, string>): BuiltEdition => {
  write(dist, files);
  return { content: '', files: filesIn(dist) };
};
let old: BuiltEdition;
let next: BuiltEdition;
beforeEach(() => {
  old = edition({ 'index.html': 'old', 'page.js': 'old', 'gone.html': 'old' });
  next = edition({ 'index.html': 'new', 'page.js': 'new', 'come.html': 'new' });
});
const [folder, , mount] = killSitesOf(dist, disk, 20, 4);

test('twenty moments are spread over a build and over its end', () => {
  expect(folder!.moments).toHaveLength(20);
  expect(folder!.moments.slice(0, 2).map(({ name }) => name)).toEqual(['after 0.15 s', 'after 0.46 s']);
});

test.each([
  ['the old site', { 'index.html': 'old', 'page.js': 'old', 'gone.html': 'old' }, ''],
  ['the new site', { 'index.html': 'new', 'page.js': 'new', 'come.html': 'new' }, ''],
  ['a part of it', { 'index.html': 'new', 'page.js': 'new' }, 'neither site is there whole'],
  [
    'some of both',
    { 'index.html': 'new', 'page.js': 'old', 'come.html': 'new' },
    'neither site is there whole',
  ],
])('a folder with %s', async (_, files, wrong) => {
  write(dist, files);
  expect(await folder!.wrong(old, next)).toBe(wrong);
});

test.each([
  ['some of both', { 'index.html': 'old', 'page.js': 'new', 'gone.html': 'old', 'come.html': 'new' }, ''],
  ['a page too few', { 'index.html': 'old', 'page.js': 'new' }, 'files are missing'],
  ['half a file', { 'index.html': 'o', 'page.js': 'new', 'gone.html': 'old' }, 'index.html is of no edition'],
])('a mount with %s', async (_, files, wrong) => {
  write(disk, files);
  expect(await mount!.wrong(old, next)).toBe(wrong);
});
