/** What lies in the published folder beside the pages, and that Astro's own commands give and show the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { filesOf } from '../../../src/site/check/site-files.ts';
import { astroCommands, wholeSite } from '../astro-commands.ts';
import { COMPLETE } from '../fixture-plans.ts';

const folder = inject('folder');
const AGAIN = 'node_modules/.planbook/again';
const read = (file: string, from = folder): Buffer => readFileSync(path.join(from, file));
const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
const astro = astroCommands(COMPLETE.root, AGAIN);
afterEach(() => astro.stop());
afterAll(() => rmSync(AGAIN, { recursive: true, force: true }));

test('astro build, elsewhere on the earth, gives the site that npm run build gives, byte for byte', () => {
  expect(astro.run('build', { TZ: 'Pacific/Auckland', LANG: 'C' })).toBe(0);
  expect(filesOf(AGAIN)).toEqual(filesOf(folder));
  expect(filesOf(folder).filter((file) => !read(file).equals(read(file, AGAIN)))).toEqual([]);
});

test('astro preview shows it whole', async () => {
  const get = await astro.serve('preview');
  for (const [address, type, words] of wholeSite(COMPLETE.id, 'c1-s1-p2')) {
    const answer = await get(address);
    expect(answer.headers.get('content-type'), address).toMatch(type);
    expect(await answer.text(), address).toContain(words);
  }
  expect((await get('/none/')).status).toBe(404);
});

test('no page waits for more than one sheet of styles', () => {
  const sheets = filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, read(file).toString().split('rel="stylesheet"').length - 1]);
  expect(sheets.filter(([, count]) => Number(count) > 1)).toEqual([]);
});

test('every page puts its address right before anything is loaded, and asks for its sheet first or has it', () => {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html') && file !== '404.html');
  const loads = /<script>|<style>|<link rel="(?:icon|stylesheet)"|<(?:script|img) src/g;
  for (const file of pages) {
    const html = read(file).toString();
    const [first, sheet] = html.match(loads)!;
    expect(html.indexOf('history.replaceState'), file).toBeLessThan(html.indexOf('</script>'));
    expect([first, /^<style>$|stylesheet/.test(sheet!)], file).toEqual(['<script>', true]);
  }
});

test('SHA256SUMS names every other file with its checksum', () => {
  const lines = read('SHA256SUMS').toString().trimEnd().split('\n');
  const wanted = filesOf(folder).filter((file) => file !== 'SHA256SUMS');
  expect(lines).toEqual(wanted.map((file) => `${sha256(read(file))}  ${file}`));
});

test('the page of files folds up their checksums, a line each by the name it is saved under, as sha256sum reads them', () => {
  const html = read(`${COMPLETE.id}/download/index.html`).toString();
  const files = [...html.matchAll(/<a href="([^"]+)" download="([^"]+)"/g)].map(([, to, name]) => [
    path.join(COMPLETE.id, 'download', to!),
    name!,
  ]);
  const [, sums] = /<details[^>]*>.*?<pre[^>]*>([^<]*)<\/pre><\/details>/s.exec(html)!;
  expect(files.length).toBeGreaterThan(9);
  expect(sums!.split('\n')).toEqual(files.map(([file, name]) => `${sha256(read(file!))}  ${name}`));
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
