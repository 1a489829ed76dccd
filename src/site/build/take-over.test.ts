/** Whenever a build is stopped while its site takes its place, the old site stands or the new one does. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf } from '../check/site-files.ts';
import { besideFolder, OWN, readyFolder, realFolder } from './folders.ts';
import { replaceInside } from './replace-inside.ts';
import { putRight, takeOver } from './take-over.ts';

const home = mkdtempSync(path.join(tmpdir(), 'planbook-take-over-'));
afterAll(() => rmSync(home, { recursive: true }));
let dist: string;
let made: string;
let number = 0;
beforeEach(() => {
  dist = path.join(home, String((number += 1)), 'dist');
  made = path.join(OWN, `made-${process.pid}`);
  site(made, 'new');
});
afterEach(() => {
  rmSync(made, { recursive: true, force: true });
  rmSync(readyFolder(realFolder(dist)), { recursive: true, force: true });
});

/** A site of which every file says which it is. */
function site(folder: string, edition: string, more: readonly string[] = [`${edition}.txt`]): void {
  for (const file of ['index.html', 'a/index.html', 'assets/page.js', 'sw.js', ...more]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), edition);
  }
}

/** Which site stands in a folder; each file is read. */
const editionOf = (folder: string): string =>
  [...new Set(filesOf(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')))].join(' and ');

test('nothing stood there: the new site stands there, and nothing beside it', () => {
  takeOver(made, dist);
  expect(editionOf(dist)).toBe('new');
  expect(readdirSync(path.dirname(dist))).toEqual(['dist']);
  expect(existsSync(made)).toBe(false);
});

test('the old site goes whole', () => {
  site(dist, 'old');
  takeOver(made, dist);
  expect(filesOf(dist)).not.toContain('old.txt');
  expect(editionOf(dist)).toBe('new');
  expect(readdirSync(path.dirname(dist))).toEqual(['dist']);
});

test('of a link the folder it leads to is replaced', () => {
  const published = path.join(path.dirname(dist), 'www');
  site(published, 'old');
  symlinkSync('www', dist);
  takeOver(made, dist);
  expect(lstatSync(dist).isSymbolicLink()).toBe(true);
  expect(editionOf(published)).toBe('new');
});

test('a link to nothing yet gets its folder', () => {
  mkdirSync(path.dirname(dist), { recursive: true });
  symlinkSync('www', dist);
  takeOver(made, dist);
  expect(editionOf(path.join(path.dirname(dist), 'www'))).toBe('new');
});

test('everybody may read the files, whatever the umask', () => {
  const before = process.umask(0o077);
  try {
    site(made, 'new', ['secret/deep.txt']);
    takeOver(made, dist);
  } finally {
    process.umask(before);
  }
  const mode = (file: string): number => statSync(path.join(dist, file)).mode & 0o777;
  expect(['', 'secret', 'secret/deep.txt', 'index.html'].map(mode)).toEqual([0o755, 0o755, 0o644, 0o644]);
});

test.each(['a#b', 'a%41b', 'a?b', 'a b', '规划'])('a folder may be called 「%s」', (name) => {
  const odd = path.join(path.dirname(dist), name);
  site(odd, 'old');
  takeOver(made, odd);
  expect(editionOf(odd)).toBe('new');
});

/** What a take-over that was killed leaves, step by step. */
const STOPPED: [where: string, leave: () => void, then: string][] = [
  ['before anything', () => {}, 'old'],
  ['with the new site ready', () => ready(), 'new'],
  ['while it is copied to another disk', () => (ready(), site(`${beside('new')}-copy`, 'half')), 'new'],
  ['with a copy beside the old site', () => (ready(), site(beside('new'), 'new')), 'new'],
  ['with the new site beside the old one', () => renameSync(made, beside('new')), 'new'],
  [
    'between the two renames',
    () => (renameSync(made, beside('new')), renameSync(dist, beside('old'))),
    'new',
  ],
  ['with the new site lost', () => renameSync(dist, beside('old')), 'old'],
  ['with the old site not yet deleted', () => site(beside('old'), 'older'), 'old'],
];
const beside = (which: 'new' | 'old'): string => besideFolder(realFolder(dist), which);
function ready(): void {
  mkdirSync(path.dirname(readyFolder(dist)), { recursive: true });
  renameSync(made, readyFolder(dist));
}

test.each(STOPPED)('stopped %s: the next one puts it right', (_, leave, then) => {
  site(dist, 'old');
  leave();
  putRight(dist);
  expect(editionOf(dist)).toBe(then);
  expect(readdirSync(path.dirname(dist))).toEqual(['dist']);
  expect(existsSync(readyFolder(dist))).toBe(false);
});

test.each(STOPPED)('stopped %s: the next build takes over as ever', (_, leave) => {
  site(dist, 'old');
  leave();
  putRight(dist);
  rmSync(made, { recursive: true, force: true });
  site(made, 'newest');
  takeOver(made, dist);
  expect(editionOf(dist)).toBe('newest');
});

test('inside a folder that must stay, new files replace old ones and others go', () => {
  site(dist, 'old', ['old.txt', 'gone/deep/old.txt', 'was-file', 'was-folder/x.txt']);
  site(made, 'new', ['was-file/index.html', 'was-folder']);
  const { ino } = statSync(dist);
  replaceInside(dist, made);
  expect(statSync(dist).ino).toBe(ino);
  expect(filesOf(dist)).toEqual(filesOf(made));
  expect(editionOf(dist)).toBe('new');
  expect(readdirSync(dist)).not.toContain('gone');
});

test('what a stopped replacement has left is cleared away', () => {
  site(dist, 'old');
  site(path.join(dist, '.planbook-new'), 'half');
  replaceInside(dist, made);
  expect(filesOf(dist)).toEqual(filesOf(made));
});
