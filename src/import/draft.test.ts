import { expect, test } from 'vitest';
import { asked, bodyOf, drafted, fileOf } from '../../scripts/testing/received/drafted.ts';
import { numberChapter } from '../plan/chapter/clauses.ts';
import { parseChapter } from '../plan/chapter/markdown.ts';
import { tidy } from './lines/piece.ts';
import { escape } from './writing/mdx.ts';

const HEADING = '第三章 全力实施创新驱动发展战略';

/** The body of the only chapter of a received text. */
function body(...lines: string[]): string {
  const draft = drafted([HEADING, ...lines].join('\n'));
  expect([...draft.files.keys()]).toEqual(['chapters/01-全力实施创新驱动发展.mdx']);
  return bodyOf(draft, '1');
}

/** The questions about it, `line 问题`, the heading being line 1; that it is the third chapter is always one. */
const questions = (...lines: string[]): string[] =>
  asked(drafted([HEADING, ...lines].join('\n'))).filter((question) => !question.includes('序号不接'));

const LONG = '大力推进以科技创新为核心的全面创新，加快构建';

test.each([
  ['in the middle of a word', [`${LONG}区`, '', '域创新体系。'], `${LONG}区域创新体系。`],
  ['after a comma', [`${LONG}体系，`, '', '激发活力。'], `${LONG}体系，激发活力。`],
  ['after a figure', [`${LONG}平台2`, '0个。'], `${LONG}平台20个。`],
  ['over three pages', [LONG, '创新', '体系。'], `${LONG}创新体系。`],
  ['never after the end of a sentence', [`${LONG}体系。`, '激发活力。'], `${LONG}体系。\n\n激发活力。`],
  ['never into a section', [LONG, '第一节 提升平台', '激发。'], `${LONG}\n\n## 第一节 提升平台\n\n激发。`],
])('a paragraph is joined across a page break: %s', (_, lines, text) => {
  expect(body(...lines)).toBe(text);
});

test('a join that may be wrong is a question', () => {
  expect(questions(`${LONG}体系；`, '激发活力。')).toEqual([
    '3 接在「，加快构建体系；」后面：「激发活力。」',
  ]);
  expect(questions(`${LONG}体系。`, '重点任务', '激发活力。')).toEqual([
    '4 接在「重点任务」后面：「激发活力。」',
  ]);
  expect(questions(`${LONG}区`, '域创新体系。')).toEqual([]);
});

test.each([
  ['PM2.5浓度<35微克，{其中}A_B', 'PM2.5浓度\\<35微克，\\{其中\\}A\\_B'],
  ['面积5*3*2米', '面积5\\*3\\*2米'],
  ['1. 完善机制', '1\\. 完善机制'],
  ['2) 完善机制', '2\\) 完善机制'],
  ['1.5公里', '1.5公里'],
  ['- 完善机制', '\\- 完善机制'],
  ['# 完善机制', '\\# 完善机制'],
  ['> 完善机制', '\\> 完善机制'],
  ['一、30~50亩', '一、30~50亩'],
  ['**重点**', '\\*\\*重点\\*\\*'],
])('「%s」 is written 「%s」', (text, escaped) => {
  expect(escape(text)).toBe(escaped);
});

test.each([
  ['新建和提质改造 30 万亩\u00a0高标准  农田。', '新建和提质改造30万亩高标准农田。'],
  ['占 GDP 比重 7.6%', '占GDP比重7.6%'],
  ['Wi Fi 覆盖', 'Wi Fi覆盖'],
  ['  第一节 “十三五”  规划 ', '第一节 “十三五” 规划'],
  ['专栏 6：水利工程', '专栏 6：水利工程'],
  ['| 15、年末总人口(万人) | 84.9 | | | 88.4 | |', '| 15、年末总人口(万人) | 84.9 | | | 88.4 | |'],
])('blanks of 「%s」 become 「%s」', (raw, text) => {
  expect(tidy(raw)).toBe(text);
});

const BOX = ['专栏 6：水利工程', '**达标工程**：修建拦河', '闸。**其他：**西遂界沟。', '蓄水工程：2座。'];

test('a box goes from its heading to the first paragraph without a label', () => {
  const text = `<Box title="专栏 6：水利工程">

**达标工程：**修建拦河闸。

**其他：**西遂界沟。

**蓄水工程：**2座。

</Box>

${LONG}体系。`;
  expect(body(...BOX, `${LONG}体系。`)).toBe(text);
  expect(questions(...BOX, `${LONG}体系。`)).toContain(
    '2 专栏「专栏 6：水利工程」到第 5 行为止，共 3 条：核对起止',
  );
});

const TABLE = [
  '| 指标 | 2025年 |',
  '|----|----|',
  '| 城镇化率 | 50 |',
  '',
  '| | |',
  '|---|---|',
  '| 粮食 | |',
];

test('a table cut in two by a page break is one, without the rules of the source', () => {
  const rows = '| 指标 | 2025年 |\n| --- | --- |\n| 城镇化率 | 50 |\n| 粮食 | |';
  expect(body(`${LONG}体系。`, ...TABLE, '激发活力。')).toBe(
    `${LONG}体系。\n\n<Table title="">\n\n${rows}\n\n</Table>\n\n激发活力。`,
  );
  expect(questions(`${LONG}体系。`, ...TABLE)).toEqual([
    '3 表格：核对表头行数、跨行跨列（← ↑）和分页处被拆开的单元格',
  ]);
});

test('a lead is bold, a lost figure stays in its place', () => {
  const lead = `完善创新生态。${LONG}体系，激发各类主体创新活力。`;
  expect(body(lead, '图号：18')).toBe(
    `**完善创新生态。**${lead.slice(7)}\n\n<LostFigure caption="图号：18" />`,
  );
  expect(questions('图号：18')).toEqual(['2 此处原文缺图']);
});

test('a short line after a chapter heading may be its second line', () => {
  const draft = drafted('第一章 打造现代化经济体系\n重塑高质量发展新主导\n第一节 提升');
  expect(fileOf(draft, '1')).toContain('title: 打造现代化经济体系 重塑高质量发展新主导\n');
  expect(draft.questions).toEqual([{ line: 2, question: '「重塑高质量发展新主导」当作章标题的第二行' }]);
});

test.each([
  ['a table', ['| 指标 | 值 |', '|--|--|', '| a | 1 |'], '<Table title="">'],
  ['a box', ['专栏 6-1', '达标工程：2座。'], '<Box title="专栏 6-1">'],
  ['a lost figure', ['图号：18'], '<LostFigure caption="图号：18" />'],
])('%s straight after a chapter heading is not its second line', (_, lines, beginning) => {
  const text = fileOf(drafted(['第一章 起点', ...lines].join('\n')), '1');
  expect(text).toContain('title: 起点\n');
  expect(text).toContain(beginning);
});

test('rows of 专栏 2-1, narrower than the widest, are filled up', () => {
  const rows = ['| 指标 | 单位 |', '|--|--|', '| 1 | 地区生产总值 | 亿元', '| 2 | |'];
  expect(body(`${LONG}体系。`, ...rows)).toContain(
    '| 指标 | 单位 | |\n| --- | --- | --- |\n| 1 | 地区生产总值 | 亿元 |\n| 2 | | |',
  );
});

test('what stands in cells and titles is read back as it was', () => {
  const source =
    '专栏 1："两化"&amp;工程\n达标工程：2座。\n| {x} | <3.0 | 5*3*2 |\n|--|--|--|\n| **甲** | a_b_c | \\ |';
  const text = bodyOf(drafted(`第一章 起点\n${source}`), '1');
  const { blocks, faults } = numberChapter(parseChapter(text), 'c1', '01.mdx');
  expect(faults).toEqual([]);
  expect(blocks.flatMap((block) => [block, ...block.children]).map((block) => block.ownText)).toEqual([
    '专栏 1："两化"&amp;工程',
    '达标工程：2座。',
    '{x}\t<3.0\t5*3*2',
    '甲\ta_b_c\t\\',
  ]);
});
