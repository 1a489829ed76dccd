import { expect, test } from 'vitest';
import { bodyOf, drafted, draftedFile } from '../../../scripts/testing/received/drafted.ts';

/** The tables of a chapter: title and rows. */
function tables(text: string): string[] {
  const body = bodyOf(drafted(`第一章 甲\n\n${text}`), '1');
  return [...body.matchAll(/<Table title="(.*)">\n\n([\s\S]*?)\n\n<\/Table>/g)].map(
    ([, title, rows]) => `${title} ${rows!.replace(/\n\| --- .*/, '').replaceAll('\n', ' ')}`,
  );
}

test.each<[what: string, text: string, expected: string[]]>([
  ['bars', '表1 产量\n\n| 名 | 值 |\n|---|---|\n| 粮 | 4 |', ['表1 产量 | 名 | 值 | | 粮 | 4 |']],
  ['tabs', '表1 产量\n\n名\t值\n粮\t4', ['表1 产量 | 名 | 值 | | 粮 | 4 |']],
  ['wide blanks', '表一 产量\n\n名  值\n粮  4', ['表一 产量 | 名 | 值 | | 粮 | 4 |']],
  ['wide blanks of Chinese typing', '名　　值\n粮　　4', [' | 名 | 值 | | 粮 | 4 |']],
  ['an empty cell', '名\t甲\t乙\n粮\t\t4', [' | 名 | 甲 | 乙 | | 粮 | | 4 |']],
  [
    'a unit between title and rows',
    '表1 产量\n\n单位：万吨\n\n名\t值\n粮\t4',
    ['表1 产量 单位：万吨 | 名 | 值 | | 粮 | 4 |'],
  ],
  ['a table that names itself 专栏', '专栏1 指标\n\n名\t值\n粮\t4', ['专栏1 指标 | 名 | 值 | | 粮 | 4 |']],
  [
    'a page number in the middle',
    '| 名 | 值 |\n| 粮 | 4 |\n\n— 3 —\n\n| 棉 | 5 |',
    [' | 名 | 值 | | 粮 | 4 | | 棉 | 5 |'],
  ],
])('rows are found: %s', (_, text, expected) => expect(tables(text)).toEqual(expected));

test.each<[what: string, text: string]>([
  ['one line with a tab', '粮食\t四十万吨。\n\n抓好粮食。'],
  ['headings with a tab', '第一节\t甲\n\n第二节\t乙'],
  [
    'sentences with wide blanks',
    '今后五年，抓好粮食。  抓好棉花，抓好油料。\n明后两年，抓好林业。  抓好牧业，抓好渔业。',
  ],
])('%s are no table', (_, text) => expect(tables(text)).toEqual([]));

test('spans of a web page stay spans, heads stay heads', async () => {
  const draft = await draftedFile(
    '来稿.html',
    '<h2>第一章 甲</h2><p>正文。</p><table><thead><tr><th rowspan="2">名</th><th colspan="2">值</th></tr><tr><th>2025</th><th>2030</th></tr></thead><tr><td>粮</td><td>3</td><td>4</td></tr></table>',
  );
  expect(bodyOf(draft, '1')).toContain(
    '<Table title="" head="2">\n\n| 名 | 值 | ← |\n| --- | --- | --- |\n| ↑ | 2025 | 2030 |\n| 粮 | 3 | 4 |',
  );
});
