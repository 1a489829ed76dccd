/** What the build does to every page, on pages an author, a plugin or an attacker could have written. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finishPage } from './finish-page.ts';
import { relative } from '../html/portable.ts';
import { sheetFirst } from './sheet-first.ts';

const files: Record<string, string> = {
  '/assets/site.css': 'body{color:red}',
  '/assets/not-found.js': 'links()',
  '/icon.svg': '<svg/>',
};
const finish = (html: string, page = 'xiping-145/3/index.html'): string =>
  finishPage(
    `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`,
    page,
    (a) => files[a]!,
  ).html;
const body = (html: string, page?: string): string => /<body>(.*)<\/body>/s.exec(finish(html, page))![1]!;

test.each([
  ['/', 'index.html', './'],
  ['/', 'xiping-145/3/index.html', '../../'],
  ['/xiping-145/', 'index.html', 'xiping-145/'],
  ['/xiping-145/', 'xiping-145/index.html', './'],
  ['/xiping-145/3/', 'xiping-145/3/index.html', './'],
  ['/xiping-145/3/#c3-s1', 'xiping-145/5/index.html', '../3/#c3-s1'],
  ['/xiping-145/search/?q=a/b#/c', 'xiping-145/3/index.html', '../search/?q=a/b#/c'],
  ['/xiping-145/data/plan.txt', 'xiping-145/places/leizu/index.html', '../../data/plan.txt'],
  ['/404.html', '404.html', '404.html'],
  ['/a:b/', 'index.html', './a:b/'],
  [' /icon.svg', 'xiping-145/index.html', '../icon.svg'],
  ['#c3-s1', 'xiping-145/3/index.html', '#c3-s1'],
  ['', 'xiping-145/3/index.html', ''],
  ['?q=1', 'xiping-145/3/index.html', '?q=1'],
  ['../4/', 'xiping-145/3/index.html', '../4/'],
  ['https://www.gov.cn/', 'index.html', 'https://www.gov.cn/'],
  ['mailto:a@b.cn', 'index.html', 'mailto:a@b.cn'],
  ['//evil.example/x', 'index.html', '//evil.example/x'],
  ['/\\evil.example/x', 'index.html', '/\\evil.example/x'],
  ['/\t/evil.example/x', 'index.html', '/\t/evil.example/x'],
])('the address 「%s」 on %s is written 「%s」', (address, page, written) => {
  expect(relative(address, page)).toBe(written);
});

describe('addresses are found wherever a browser would find them', () => {
  test.each([
    ['<a href=/xiping-145/4/>下一章</a>', '<a href="../4/">下一章</a>'],
    ["<A HREF='/xiping-145/4/'>下一章</A>", '<A href="../4/">下一章</A>'],
    ['<a href="&#47;xiping-145&#x2f;4/">下一章</a>', '<a href="../4/">下一章</a>'],
    ['<a title="a > b" href="/xiping-145/4/">x</a>', '<a title="a > b" href="../4/">x</a>'],
    ['<a href="/xiping-145/4/" href="/evil/">x</a>', '<a href="../4/" href="/evil/">x</a>'],
    ['<a href="/xiping-145/?q=&quot;水&quot;&amp;x">x</a>', '<a href="../?q=&quot;水&quot;&amp;x">x</a>'],
    ['<noscript><a href="/xiping-145/">目录</a></noscript>', '<noscript><a href="../">目录</a></noscript>'],
    ['<template><a href="/xiping-145/">x</a></template>', '<template><a href="../">x</a></template>'],
    [
      '<svg><a xlink:href="/xiping-145/"><text>x</text></a></svg>',
      '<svg><a xlink:href="../"><text>x</text></a></svg>',
    ],
    ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="../../a.png 1x, ../../b.png 2x">'],
    [
      '<form action="/xiping-145/search/"><button formaction="/xiping-145/">x</button></form>',
      '<form action="../search/"><button formaction="../">x</button></form>',
    ],
    [
      '<meta http-equiv="Refresh" content="0; url=/xiping-145/4/">',
      '<meta http-equiv="Refresh" content="0; url=../4/">',
    ],
  ])('%s', (html, written) => {
    expect(body(html)).toBe(written);
  });
});

describe('what only looks like an address stays as it is', () => {
  test.each([
    '<p>写作 href="/xiping-145/4/" 的链接</p>',
    '<!-- <a href="/xiping-145/4/"> -->',
    '<textarea>&lt;a href="/x/"&gt;</textarea>',
    '<p title="/xiping-145/">x</p>',
    '<script type="application/ld+json">{"url":"/xiping-145/"}</script>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<a href="https://example.com/?a=1&amp;b=/x/">x</a>',
  ])('%s', (html) => {
    expect(body(html)).toBe(html);
  });
});

test.each([
  ['<p> 甲 <b>乙</b> <i>丙</i> </p> <h2>\n丁 </h2>', '<p>甲 <b>乙</b> <i>丙</i></p><h2>丁</h2>'],
  [
    '<form> <button>搜索</button> <input> </form> <a>乙</a> <p>　甲</p>',
    '<form><button>搜索</button> <input></form><a>乙</a><p>　甲</p>',
  ],
])('spaces at the edges of a block go, those between words and the plan’s own stay: %s', (html, written) => {
  expect(body(html)).toBe(written);
});

test('what the policy would block stops the build and is named', () => {
  const wrong = [
    ['<p style="color:red">x</p>', 'style="color:red"'],
    ['<img src=x onerror=alert(1)>', 'onerror='],
    ['<svg/onload=alert(1)>', 'onload='],
    ['<a href=" javascript:alert(1)">x</a>', 'javascript:'],
    ['<noscript><p onclick=x()>x</p></noscript>', 'onclick='],
    ['<template><p style=x>x</p></template>', 'style='],
  ];
  for (const [html, named] of wrong) expect(() => finish(html!), html).toThrow(named);
});

test('a page asks for its sheet as soon as its first script has run, before all else', () => {
  const first = '<script>apply()</script>';
  const loaded = '<link rel="icon" href="icon.svg"><script src="page.js" defer></script>';
  const sheet = '<link rel="stylesheet" href="text.css">';
  const head = (...parts: string[]): string => `<html><head>${parts.join('')}</head></html>`;
  expect(sheetFirst(head(first, loaded, sheet))).toBe(head(first, sheet, loaded));
  for (const other of [head(loaded, sheet), head(first, loaded), head(loaded)])
    expect(sheetFirst(other)).toBe(other);
});

describe('the policy', () => {
  const policy = (html: string, page?: string): string =>
    /Policy" content="([^"]*)"/.exec(finish(html, page))![1]!;

  test('stands right behind the character set, before anything that loads', () => {
    expect(finish('')).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
  });

  test('stands first in a head without a character set, and a page without a head is none', () => {
    const page = (html: string): string => finishPage(html, 'index.html', () => '').html;
    expect(page('<html><head><title>目录</title></head></html>')).toContain(
      '<head><meta http-equiv="Content-Security-Policy"',
    );
    expect(() => page('<header>目录</header>')).toThrow('没有 <head>');
  });

  test('lets WebAssembly run only where there is a search', () => {
    expect(policy('<plan-search></plan-search>')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy('<plan-across></plan-across>')).toContain("'wasm-unsafe-eval'");
    expect(policy('<p>plan-search</p>')).not.toContain('wasm');
  });

  test('allows no inline style or script, no foreign origin, no base', () => {
    const text = policy('<script type="application/ld+json">{}</script>');
    expect(text).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    expect(text).toContain("base-uri 'none'");
    expect(text).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test('lets what must run before the first paint stand in the page, by its hash', () => {
    const hash = createHash('sha256').update('apply()').digest('base64');
    expect(policy('<script>apply()</script>')).toContain(` 'sha256-${hash}'`);
  });

  test('names the 404 page’s own style and script by their hashes, and nothing else of it loads', () => {
    const html = finishPage(
      '<!doctype html><head><meta charset="utf-8"><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/assets/site.css"><script src="/assets/page.js"></script></head><body><a href="/xiping-145/">目录</a></body>',
      '404.html',
      (a) => files[a]!,
    ).html;
    expect(html).toContain('<style>body{color:red}</style>');
    expect(html).toContain('<script>links()</script>');
    expect(html).toContain("style-src 'self' 'sha256-");
    expect(html).toContain('href="data:image/svg+xml;base64,');
    expect(html).toContain('<a href="xiping-145/">');
    expect(html).not.toContain('assets/');
  });
});
