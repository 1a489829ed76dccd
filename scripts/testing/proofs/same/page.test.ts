import { expect, test } from 'vitest';
import { factsOf, firstDifference, pageDifferences } from './page.ts';

const PAGE = `<!doctype html><html><head><title>第三章</title><link rel="stylesheet" href="/a.X1.css">
<link rel="canonical" href="https://x.cn/3/"><script>let a = '不读';</script></head><body data-astro-cid-1>
<h2 id="c3-s1">第一节</h2>
<p id="c3-s1-p1" data-lead="改革">粮食 <b>单产</b>提高
  <a href="../2/">见第二章</a></p></body></html>`;

test('a page is its text by blocks, its ids, its links and its data attributes', () => {
  expect(factsOf(PAGE)).toEqual({
    text: ['第三章', '第一节', '粮食 单产提高 见第二章'],
    ids: ['c3-s1', 'c3-s1-p1'],
    href: ['https://x.cn/3/', '../2/'],
    data: ['data-lead="改革"'],
  });
});

test.each([
  ['blanks between blocks', PAGE.replace('</h2>\n', '</h2>'), []],
  ['the name of a style sheet', PAGE.replace('X1', 'Y2'), []],
  ['a script', PAGE.replace('不读', '没读'), []],
  [
    'a letter',
    PAGE.replace('提高', '提亮'),
    ['text: 3. 「粮食 单产提高 见第二章」 → 「粮食 单产提亮 见第二章」'],
  ],
  ['a blank in a line', PAGE.replace('</b>提高', '</b> 提高'), [expect.stringMatching(/^text: 3\./)]],
  ['an id', PAGE.replace('c3-s1-p1', 'c3-s1-p2'), ['ids: 2. 「c3-s1-p1」 → 「c3-s1-p2」']],
  ['a link that is gone', PAGE.replace(' href="../2/"', ''), ['href: 2. 「../2/」 → nothing']],
  [
    'the value of a data attribute',
    PAGE.replace('="改革"', '="开放"'),
    [expect.stringMatching(/^data: 1\./)],
  ],
])('of two pages that differ by %s', (_, other, expected) => {
  expect(pageDifferences(factsOf(PAGE), factsOf(other))).toEqual(expected);
});

test('the first difference of two lists is shown with the words around it', () => {
  expect(firstDifference(['甲', '乙'], ['甲', '乙'])).toBeNull();
  expect(firstDifference(['甲'], ['甲', '乙'])).toBe('2. nothing → 「乙」');
});
