/** The built site asks older browsers for nothing they do not have, or says what they do instead. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { NEWER_SCRIPTS, NEWER_STYLES, type Newer } from './newer.ts';

const folder = inject('folder');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
/** Scripts as code: data that a script carries is no use of anything. Styles stand in pages, too. */
const read = (end: string): [file: string, text: string][] =>
  files
    .filter((file) => (end === '.css' ? /\.(?:css|html)$/.test(file) : /^(?:assets\/.*|sw)\.js$/.test(file)))
    .map((file): [string, string] => [file, readFileSync(path.join(folder, file), 'utf8')])
    .map(([file, text]) => [
      file,
      file.endsWith('.html') ? (/<style>(.*?)<\/style>/s.exec(text)?.[1] ?? '') : text,
    ]);

const uses = (table: Readonly<Record<string, Newer>>, texts: [string, string][]): string[] =>
  Object.entries(table).flatMap(([name, { written }]) =>
    texts.some(([, text]) => written.test(text)) ? [name] : [],
  );

test.each([
  ['styles', NEWER_STYLES, '.css'],
  ['scripts', NEWER_SCRIPTS, '.js'],
] as const)('whatever %s use that is newer than the oldest browsers has a fallback', (_, table, end) => {
  const texts = read(end);
  expect(texts.length).toBeGreaterThan(3);
  const used = uses(table, texts);
  expect(used.filter((name) => !table[name]!.fallback)).toEqual([]);
  // A fallback of what nothing uses excuses nothing.
  expect(Object.keys(table).filter((name) => table[name]!.fallback && !used.includes(name))).toEqual([]);
});

test('a use without a fallback would be seen', () => {
  expect(uses(NEWER_STYLES, [['a.css', 'a{color:color-mix(in srgb,red,blue)}']])).toEqual(['color-mix()']);
  expect(uses(NEWER_SCRIPTS, [['a.js', 'x.toSorted()']])).toEqual(['copies of arrays']);
});
