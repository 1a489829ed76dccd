/**
 * What this room relies on inside Pagefind, where Pagefind promises nothing. When a new version turns it red: in
 * `pagefind-index.ts` leave out `nameParts`, give the browser a table from Pagefind's names of records to their numbers
 * instead, and search is right again for some 6 KB more before the first result. A new program is sent as Pagefind packs
 * it; for 2.5 KB less unpack the built `wasm.unknown.pagefind`, `zopfli --i50` it, and keep it as `pagefind-program.gz`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold, spaced } from '../../search/fold.ts';
import { isWhole } from '../../search/index-seal.ts';
import { indexInParts, indexOf } from './pagefind-index.ts';
import type { IndexFiles } from './pagefind-names.ts';

/** The version it was made for, and the one there is. */
const MADE_FOR = '1.6.0';
const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
  version: string;
};

const TEXTS = [
  '全面推行河长制、湖长制，建成高标准农田104万亩。',
  '到2025年，地区生产总值达到365亿元。',
  '河长制办公室设在水利局。',
  '“十四五”时期，县域经济高质量发展；长江、黄河、洪河。',
  '高标准粮田与高标准农田。',
];
const MARK = '3f9a1c2e';
const records = TEXTS.map((text, n) => ({ url: `c1-p${n + 1}`, content: spaced(fold(text).text) }));

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(folder: string): Promise<void>;
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

const folder = mkdtempSync(path.join(tmpdir(), 'planbook-pagefind-'));
const server = createServer(({ url = '' }, response) =>
  response.end(readFileSync(path.join(folder, decodeURI(url.split('?')[0]!)))),
);
let files: IndexFiles;
let pagefind: Pagefind;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  files = await indexOf(records, MARK, 300);
  pagefind = await opened(files, 'one');
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const addressOf = (at: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${at}/`;

/** Pagefind over an index that is put into a folder of its own. */
async function opened(index: IndexFiles, at: string): Promise<Pagefind> {
  for (const [name, bytes] of index) {
    mkdirSync(path.dirname(path.join(folder, at, name)), { recursive: true });
    writeFileSync(path.join(folder, at, name), bytes);
  }
  const own = (await import(pathToFileURL(path.join(folder, at, 'pagefind.js')).href)) as Pagefind;
  await own.options({ noWorker: true, basePath: addressOf(at) });
  await own.init();
  return own;
}

/** Which records have a word, and where, as the search of this site asks: a character is a word. */
async function found(word: string, own = pagefind): Promise<[record: number, at: number[]][]> {
  const { results } = await own.search(word);
  return results.map(({ id, words }): [number, number[]] => [Number(id), words]).sort(([a], [b]) => a - b);
}

const wanted = (word: string): [number, number[]][] =>
  records.flatMap(({ content }, n): [number, number[]][] => {
    const at = content.split(' ').flatMap((one, k) => (one === word ? [k] : []));
    return at.length > 0 ? [[n, at]] : [];
  });

test(`Pagefind is the version this room was made for: for another, see the head of this file`, () => {
  expect(version).toBe(MADE_FOR);
});

test('the program that is kept here, packed small, is the one that Pagefind brings', () => {
  const kept = readFileSync('src/publish/index/pagefind-program.gz');
  expect(files.get('wasm.unknown.pagefind')).toHaveLength(kept.length);
});

test('every character is found in the records that have it, by their numbers, and where it stands', async () => {
  for (const word of new Set(records.flatMap(({ content }) => content.split(' '))))
    expect(await found(word), word).toEqual(wanted(word));
});

test('what no record has is not found', async () => {
  expect(await found('嫘')).toEqual([]);
});

test('there is what the search loads and nothing else, every packed file sealed', () => {
  const kinds = [...files.keys()].map((name) => name.replace(/[^/]+(?=\.pf_)/, '*')).sort();
  expect([...new Set(kinds)]).toEqual([
    '*.pf_meta',
    'index/*.pf_index',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
  for (const [name, bytes] of files)
    if (/\.(pf_\w+|pagefind)$/.test(name)) expect(isWhole(path.basename(name), bytes), name).toBe(true);
});

test('pieces are as small as they are asked to be, and named by edition and number', async () => {
  const signs = new Set(TEXTS.join(''));
  const all = [...signs].map((content, n) => ({ url: `c1-p${n + 1}`, content }));
  const pieces = async (size: number): Promise<string[]> =>
    [...(await indexOf(all, MARK, size)).keys()].filter((name) => name.endsWith('.pf_index'));
  const [small, large] = [await pieces(30), await pieces(20_000)];
  expect(large).toHaveLength(1);
  expect(small.length).toBeGreaterThan(3);
  expect(small.every((name, n) => name.endsWith(`${String(n).padStart(3, '0')}.pf_index`))).toBe(true);
});

test('an index in parts, which Pagefind merges, answers as one does; its parts bring no program of their own', async () => {
  const parts = await indexInParts(records, MARK, 300, 2);
  const kinds = new Set([...parts.keys()].map((name) => name.replace(/[^/]+(?=\.pf_)/, '*')));
  for (const part of ['2/', '3/'])
    expect([...kinds].filter((name) => name.startsWith(part)).sort()).toEqual(
      ['*.pf_meta', 'index/*.pf_index', 'pagefind-entry.json'].map((name) => part + name),
    );
  const merged = await opened(parts, 'parts');
  await merged.search('');
  await Promise.all(['2', '3'].map((part) => merged.mergeIndex(addressOf(`parts/${part}`))));
  for (const word of new Set(records.flatMap(({ content }) => content.split(' '))))
    expect(await found(word, merged), word).toEqual(wanted(word));
  expect(await found('嫘', merged)).toEqual([]);
});

test('where all records fit into one part, its files are those of one index', async () => {
  expect(await indexInParts(records, MARK, 300, records.length)).toEqual(files);
});
