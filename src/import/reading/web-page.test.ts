import { expect, test } from 'vitest';
import { linesOfWebPage } from './web-page.ts';

const lines = (html: string): string[] =>
  linesOfWebPage(html).lines.map(({ text, level, frame, row, picture, bold, item, close }) =>
    row
      ? `|${row.cells.join('|')}|`
      : picture
        ? `picture ${picture.src} ${picture.alt}`
        : [level, frame && `>${frame}`, bold && 'bold', item && 'item', close && 'close', text]
            .filter(Boolean)
            .join(' '),
  );

test.each<[what: string, html: string, expected: string[]]>([
  [
    'blocks are lines, white space is one blank',
    '<p>甲\n  乙</p><div>丙<p>丁</p>戊</div>',
    ['甲 乙', '丙', '丁', '戊'],
  ],
  ['wide blanks of Chinese typing stay', '<p>　　第一章　甲</p>', ['第一章　甲']],
  ['line breaks keep lines close', '<p>甲<br>乙<br/><br>丙</p>', ['甲', 'close 乙', 'close 丙']],
  ['headings', '<h1>甲</h1><h3><b>乙</b></h3>', ['1 甲', '3 乙']],
  [
    'bold by tag and by style',
    '<p><b>甲</b></p><p><span style="font-weight: bold">乙。</span>丙</p>',
    ['bold 甲', '**乙。**丙'],
  ],
  [
    'lists: bullets go, numbers stay',
    '<ul><li>甲</li></ul><ol start="3"><li>乙</li><li><p>丙</p></li></ol>',
    ['item 甲', 'item 3. 乙', 'item 4. 丙'],
  ],
  [
    'what nobody sees is no text',
    '<style>a</style><script>b</script><p style="display:none">c</p><p>甲</p>',
    ['甲'],
  ],
  ['a quotation is a frame', '<blockquote><p>甲</p></blockquote><p>乙</p>', ['>1 甲', '乙']],
  [
    'a table of one column is a frame',
    '<table><tr><td>专栏1</td></tr><tr><td><p>甲</p><p>乙</p></td></tr></table>',
    ['>1 专栏1', '>1 甲', '>1 乙'],
  ],
  [
    'a table that lays out a page is none',
    `<table><tr><td><p>${'甲'.repeat(1600)}</p></td><td>乙</td></tr></table>`,
    [`>1 ${'甲'.repeat(1600)}`, '>1 乙'],
  ],
  [
    'spans',
    '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
    ['|甲|乙|←|', '|↑|丙|丁|'],
  ],
  ['a picture', '<p>甲<img src="a_files/b.jpg" alt="图 1"></p>', ['甲', 'picture a_files/b.jpg 图 1']],
  [
    'notes of Word',
    '<p>甲<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> 注。</p>',
    ['甲[^1]', '[^1]: 注。'],
  ],
  [
    'notes of an encyclopedia',
    '<p>甲<sup><a href="#cite_note-1" id="cite_ref-1">[1]</a></sup></p><ol><li id="cite_note-1"><a href="#cite_ref-1">↑</a> 注。</li></ol>',
    ['甲[^1]', 'item [^1]: 注。'],
  ],
  ['links that are no notes', '<p><a href="#top">回到顶部</a><a href="/x">公报</a></p>', ['回到顶部公报']],
])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected));

test('of a whole page the document is read, and what is left out is said', () => {
  const body = '<p>今后五年要把这件事摆在更加突出的位置，抓出成效。</p>'.repeat(5);
  const page = `<html><head><title>县规划_县政府</title></head><body><div><a href="/">首页</a></div>
<div><div>打印</div><div class="text"><h2>第一章 甲</h2>${body}</div></div><footer>备案号</footer></body></html>`;
  const { lines: read, remarks, title } = linesOfWebPage(page, false);
  expect(read).toHaveLength(6);
  expect(title).toBe('县规划_县政府');
  expect(remarks).toEqual(['网页里正文以外的文字没有收：「首页」「备案号」「打印」']);
});
