/** Which file of the site an address means, below any path. */
import { expect, test } from 'vitest';
import { fetchAddress, fileFor, typeOf } from './offline-files.ts';

const SCOPE = 'https://x.gov.cn/a/b/plan/';
const FILES = { 'index.html': '1', 'p/3/index.html': '2', 'assets/page.js': '3' };

test.each([
  ['', 'index.html'],
  ['?q=1#x', 'index.html'],
  ['index.html', 'index.html'],
  ['p/3/', 'p/3/index.html'],
  ['p/3/?hl=%E9%AB%98/#c3-s1', 'p/3/index.html'],
  ['assets/page.js', 'assets/page.js'],
  ['p/3', 'p/3/index.html'],
  ['p/4/', null],
  ['__proto__', null],
  ['constructor', null],
  ['../other/', null],
])('below the site 「%s」 means %s', (address, file) => {
  expect(fileFor(SCOPE + address, SCOPE, FILES)).toBe(file);
});

test.each(['https://x.gov.cn/', 'https://x.gov.cn/a/b/planning/', 'https://evil.example/a/b/plan/'])(
  '%s is none of the site’s files',
  (address) => expect(fileFor(address, SCOPE, FILES)).toBeNull(),
);

test('a file is fetched by an address that means it', () => {
  for (const file of Object.keys(FILES)) expect(fileFor(fetchAddress(file, SCOPE), SCOPE, FILES)).toBe(file);
  expect(fetchAddress('p/3/index.html', SCOPE)).toBe(`${SCOPE}p/3/`);
});

test('a kept file has its type by its name', () => {
  expect(typeOf('p/3/index.html')).toBe('text/html; charset=utf-8');
  expect(typeOf('assets/page.js')).toBe('text/javascript; charset=utf-8');
  expect(typeOf('LICENSE')).toBe('text/plain; charset=utf-8');
});
