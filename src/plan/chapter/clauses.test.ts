import { expect, test } from 'vitest';
import { numberChapter } from './clauses.ts';
import type { Block } from './block.ts';
import { parseChapter } from './markdown.ts';

const number = (body: string, page = 'c3'): Block[] => {
  const { blocks, faults } = numberChapter(parseChapter(body), page, '03-创新.mdx');
  expect(faults).toEqual([]);
  return blocks.flatMap((block) => [block, ...block.children]);
};

/** `id kind 文字`, a line each. */
const list = (body: string, page?: string): string[] =>
  number(body, page).map(({ id, kind, ownText }) => `${id} ${kind} ${ownText}`);

const SECTIONS = [
  '发展是第一要务。',
  '人才是第一资源。',
  '## 第一节 提升产业集聚区发展水平',
  '打造创新平台。',
  '### 重点任务',
  '激发人才活力。',
  '## 第二节 推进大众创业',
  '强化服务。',
].join('\n\n');

test('blocks are counted anew in every section, and before the first', () => {
  expect(list(SECTIONS)).toEqual([
    'c3-p1 paragraph 发展是第一要务。',
    'c3-p2 paragraph 人才是第一资源。',
    'c3-s1 heading 第一节 提升产业集聚区发展水平',
    'c3-s1-p1 paragraph 打造创新平台。',
    'c3-s1-p2 heading 重点任务',
    'c3-s1-p3 paragraph 激发人才活力。',
    'c3-s2 heading 第二节 推进大众创业',
    'c3-s2-p1 paragraph 强化服务。',
  ]);
});

test('blocks begin with the id of their chapter, part or annex', () => {
  expect(list('## 附表说明\n\n文字。', 'a1')).toEqual([
    'a1-s1 heading 附表说明',
    'a1-s1-p1 paragraph 文字。',
  ]);
  expect(list('文字。', 'b2')).toEqual(['b2-p1 paragraph 文字。']);
  expect(list('### 西平县人民政府文件\n\n西政〔2021〕8号', 'c0')).toEqual([
    'c0-p1 heading 西平县人民政府文件',
    'c0-p2 paragraph 西政〔2021〕8号',
  ]);
});

const BOX = `<Box title="专栏 6：水利工程">

**达标工程：**修建甘江河拦河闸和分水闸。

**其他：**西遂界沟综合治理工程。

</Box>

强化监管。

<Box>

文化设施建设。

</Box>`;

test('a box is one block, with a title or without, its items are counted in it', () => {
  expect(list(BOX, 'c6')).toEqual([
    'c6-p1 box 专栏 6：水利工程',
    'c6-p1-i1 item 达标工程：修建甘江河拦河闸和分水闸。',
    'c6-p1-i2 item 其他：西遂界沟综合治理工程。',
    'c6-p2 paragraph 强化监管。',
    'c6-p3 box ',
    'c6-p3-i1 item 文化设施建设。',
  ]);
});

const TABLE = `<Table title="专栏 1-1：主要目标完成情况" head="2">

| 指标名称 | 2015年 | 规划目标 | ← |
| --- | --- | --- | --- |
| ↑ | ↑ | 2020年 | 年均增长% |
| 4、全社会固定资产投资(亿元) | 119.0 | 272.8 | 18 |
| 10、外贸出口总额(万元) | 1353 |  |  |

</Table>`;

test('a table is one block with its title and head, its rows are counted in it', () => {
  expect(list(TABLE, 'c1')).toEqual([
    'c1-p1 table 专栏 1-1：主要目标完成情况\n指标名称\t2015年\t规划目标\n2020年\t年均增长%',
    'c1-p1-r1 row 4、全社会固定资产投资(亿元)\t119.0\t272.8\t18',
    'c1-p1-r2 row 10、外贸出口总额(万元)\t1353\t\t',
  ]);
});

test('every cell knows where its words stand in its clause, and what it covers', () => {
  const [table] = number(TABLE, 'c1');
  const shown = [table!, ...table!.children].flatMap(({ ownText, cells }) =>
    cells!.map((row) =>
      row.map((c) => `${c.column}+${c.columns}x${c.rows} ${ownText.slice(c.start, c.end)}`).join('|'),
    ),
  );
  expect(shown).toEqual([
    '0+1x2 指标名称|1+1x2 2015年|2+2x1 规划目标',
    '2+1x1 2020年|3+1x1 年均增长%',
    '0+1x1 4、全社会固定资产投资(亿元)|1+1x1 119.0|2+1x1 272.8|3+1x1 18',
    '0+1x1 10、外贸出口总额(万元)|1+1x1 1353|2+1x1 |3+1x1 ',
  ]);
});

test('a lost figure takes a number only when its caption came down to us', () => {
  const body = '构建格局。\n\n<LostFigure />\n\n优化布局。\n\n<LostFigure caption="图号：18" />';
  expect(list(body, 'c5')).toEqual([
    'c5-p1 paragraph 构建格局。',
    'c5-p2 paragraph 优化布局。',
    'c5-p3 paragraph 图号：18',
  ]);
});

test.each([
  ['**完善创新生态。**强化企业主体地位。', '完善创新生态'],
  ['**国道：**G345改建项目。', '国道'],
  ['**“六稳”、“六保”统筹推进，局面基本形成。**面对疫情', '“六稳”、“六保”统筹推进，局面基本形成'],
  ['**铁路工程：**', '铁路工程'],
  ['强化企业主体地位。', null],
  ['1、许昌—信阳高速西平段；', null],
])('the lead of 「%s」 is %s', (body, lead) => {
  expect(number(body)[0]!.lead).toBe(lead);
});

test.each([
  ['a lead', '**完善创新生态。**强化企业。', '完善创新生态。强化企业。'],
  ['a tilde', '建设30~50亩示范园，5~6公里长。', '建设30~50亩示范园，5~6公里长。'],
])('%s is part of the text', (_, body, own) => {
  expect(number(body)[0]!.ownText).toBe(own);
});

test.each([
  '网址：www.xiping.gov.cn。',
  '邮箱a@b.com。',
  '见https://www.xiping.gov.cn/a_b/。',
  '邮箱a\\@b.com。',
])('an address is text: %s', (line) => {
  expect(list(line)).toEqual([`c3-p1 paragraph ${line.replace('\\', '')}`]);
});
