import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

/** Lines as `level text`; `>1` before those of the first frame; rows between bars. */
const lines = (text: string): string[] =>
  readMarkdown(text).lines.map(({ text: words, level, frame, row, picture, bold, item }) =>
    row
      ? `|${row.cells.join('|')}|${row.head ? ' head' : ''}`
      : picture
        ? `picture ${picture.src} ${picture.alt}`
        : [level, frame && `>${frame}`, bold && 'bold', item && 'item', words].filter(Boolean).join(' '),
  );

test.each<[what: string, text: string, expected: string[]]>([
  ['levels', '# 甲\n\n### 乙 ###', ['1 甲', '3 乙']],
  ['levels without a blank', '##甲\n\n####第一节', ['2 甲', '4 第一节']],
  ['a level behind a backslash', '\\####第一节 甲', ['4 第一节 甲']],
  ['a sign that is no level', '#甲 号机组', ['#甲 号机组']],
  ['frames', '> 甲\n>\n> 乙\n\n> 丙', ['>1 甲', '>1 乙', '>2 丙']],
  ['a frame in a frame', '> > 甲', ['>1 甲']],
  ['items lose their mark, numbers stay', '- 甲\n* 乙\n1. 丙', ['item 甲', 'item 乙', 'item 1. 丙']],
  ['a rule is layout', '甲\n\n---\n\n* * *\n\n乙', ['甲', '乙']],
  ['a table', '| 名 | 值 |\n|:--|--:|\n| 粮 | 4 \\| 5 |', ['|名|值| head', '|粮|4 | 5|']],
  ['a table without outer bars', '名 | 值\n--- | ---\n粮 | 4', ['|名|值| head', '|粮|4|']],
  [
    'a table of HTML',
    '<table><tr><th>名</th></tr></table>\n\n<table><tr><td>甲</td><td>乙</td></tr></table>',
    ['>1 名', '|甲|乙|'],
  ],
  ['a picture', '前![图1](a/b.png "题")后', ['前后', 'picture a/b.png 图1']],
  [
    'bold at the beginning stays, bold of a whole line is said',
    '**甲。**乙\n\n**丙**',
    ['**甲。**乙', 'bold 丙'],
  ],
  ['bold inside goes', '甲**乙**丙', ['甲乙丙']],
  ['signs behind a backslash', '5\\*3 \\[甲\\] \\<3', ['5*3 [甲] <3']],
  ['stars that mark nothing', '5*3*2米', ['5*3*2米']],
  ['links, code, tags', '见[公报](https://x.cn/a)的`甲`<br>和<u>乙</u>', ['见公报的甲 和乙']],
  ['brackets that are no link', '[附件1](略)', ['[附件1](略)']],
  ['less-than signs that are no tag', '浓度<35微克，甲<乙>丙', ['浓度<35微克，甲<乙>丙']],
  ['entities', '甲&nbsp;&amp;乙&#12288;丙', ['甲 &乙　丙']],
  ['notes', '甲[^1]\n\n[^1]: 注。\n    续。', ['甲[^1]', '[^1]: 注。续。']],
])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));

test('fields and comments are no text, and are said', () => {
  const { lines: read, remarks, title } = readMarkdown('---\ntitle: "县规划"\n---\n\n<!-- 来源 -->\n\n甲\n');
  expect(read.map(({ text }) => text)).toEqual(['甲']);
  expect(title).toBe('县规划');
  expect(remarks).toEqual(['文件头「title: "县规划"」没有收进正文', '注释「来源」没有收进正文']);
});

test('bold that is dropped is said where it stood', () => {
  expect(readMarkdown('甲**乙**丙').lines[0]!.remark).toBe('句中的加粗没有保留：「乙」');
});
