import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compareFolders } from './folders.ts';

const root = mkdtempSync(path.join(tmpdir(), 'planbook-same-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A small site; `change` spoils the copy of it that is compared with it. */
function compareWith(change: (put: (file: string, text: string) => void, folder: string) => void) {
  const [old, now] = ['old', 'now'].map((name) => path.join(root, name));
  const put =
    (folder: string) =>
    (file: string, text: string): void => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
  rmSync(root, { recursive: true, force: true });
  const write = put(old!);
  write('index.html', '<p>首页</p>');
  write('p/1/index.html', '<p>第一章</p>');
  write('p/data/goals.csv', 'id,value\ngdp,365\n');
  write('p/data/plan.txt', '全文');
  write('assets/a.X1.css', 'p{}');
  write('index.html.br', '0');
  write('p/search/index/1.json', '{}');
  cpSync(old!, now!, { recursive: true });
  change(put(now!), now!);
  return compareFolders(old!, now!);
}

test('two equal sites have no difference', () => {
  expect(compareWith(() => undefined)).toEqual({ pages: 2, data: 2, differences: [] });
});

test.each<[string, Parameters<typeof compareWith>[0], string[]]>([
  [
    'one letter of a page',
    (put) => put('p/1/index.html', '<p>第七章</p>'),
    ['p/1/index.html: text: 1. 「第一章」 → 「第七章」'],
  ],
  [
    'a page that is missing',
    (_, now) => rmSync(path.join(now, 'p/1/index.html')),
    ['p/1/index.html: missing'],
  ],
  ['a page nobody had', (put) => put('p/2/index.html', '<p>第二章</p>'), ['p/2/index.html: new']],
  [
    'a figure of a table',
    (put) => put('p/data/goals.csv', 'id,value\ngdp,366\n'),
    ['p/data/goals.csv: other bytes from 15 on'],
  ],
  [
    'a line more at the end of a file',
    (put) => put('p/data/plan.txt', '全文\n'),
    ['p/data/plan.txt: other bytes from 6 on'],
  ],
])('%s is found', (_, change, expected) => expect(compareWith(change).differences).toEqual(expected));

test.each<[string, Parameters<typeof compareWith>[0]]>([
  ['packed copies', (_, now) => rmSync(path.join(now, 'index.html.br'))],
  ['style sheets under another name', (_, now) => rmSync(path.join(now, 'assets'), { recursive: true })],
  ["the index's own files", (put) => put('p/search/index/1.json', '{"a":1}')],
])('%s are none of the readers’ business', (_, change) =>
  expect(compareWith(change).differences).toEqual([]),
);
