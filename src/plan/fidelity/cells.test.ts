/** Tables and their source, cell by cell. The plan has nothing but one table; a case changes the table or the source. */
import { expect, test } from 'vitest';
import { buildPlan } from '../plan.ts';
import { formatFault } from '../../text/faults.ts';

const PLAN = `title: 临禾县规划纲要
short: 规划
place: 临禾县
period: { from: 2026, to: 2030 }
issuer: 临禾县人民政府
issued: 2026-03-01
source: 虚构
`;

const SOURCE = `第一章 起点
| 专栏 1：指标 | | | |
|---|---|---|---|
| 指标 | 2020年 | 目标 | |
| | | 2025年 | 属性 |
| 一、经济 | | | |
| 总产值(亿元) | 158.6 | 290.3 | 预期性 |
| 出口(万元) | 1353 | | 预期性 |
| 二、生态 | | | |
| 减排：碳 | 10 | 8 | 约束性 |
| | 12 | | 约束性 |
`;

const TABLE = `| 指标 | 2020年 | 目标 | ← |
| --- | --- | --- | --- |
| ↑ | ↑ | 2025年 | 属性 |
| 一、经济 | ← | ← | ← |
| 总产值(亿元) | 158.6 | 290.3 | 预期性 |
| 出口(万元) | 1353 |  | 预期性 |
| 二、生态 | ← | ← | ← |
| 减排：碳 | 10 | 8 | 约束性 |
| ↑ | 12 |  | 约束性 |
`;

/** The faults of a plan with this table, those of the chapter by line and column of the table. */
function faults(
  table: string,
  source = SOURCE,
  errata = '',
  tag = '<Table title="专栏 1：指标" head="2">',
): string[] {
  const files = new Map([
    ['plan.yaml', PLAN],
    ['source.txt', source],
    ['errata.yaml', errata || 'corrections: []'],
    ['chapters/01.mdx', `---\nnumber: 1\ntitle: 起点\n---\n${tag}\n\n${table}\n</Table>\n`],
  ]);
  const all = buildPlan({ id: 'linhe-155', files }).faults;
  return all.map((fault) =>
    formatFault(fault.file.endsWith('.mdx') ? { ...fault, file: '', line: fault.line - 6 } : fault)
      .replace('content/linhe-155/', '')
      .replace(/ → .*/, ''),
  );
}

/** Replaces words that must be there. */
function edit(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`没有「${from}」`);
  return text.replace(from, to);
}

test('a table with the cells of its source is no fault, nor is one that joins none of them', () => {
  expect(faults(TABLE)).toEqual([]);
  expect(faults(TABLE.replace(/[←↑]/g, ' '))).toEqual([]);
});

const T2 = 'T2 表格的格子与原文不同：这一行第';
const NO_PART = '是空格子，不在表头、行首和分组名里';

test.each([
  [
    'a digit goes to the next cell',
    '158.6 | 290.3',
    '158.62 | 90.3',
    `:5:13 ${T2} 2 格是「158.62」，原文（source.txt:7:13）是「158.6」`,
  ],
  [
    'a word goes to the next cell',
    '(亿元) | 158.6',
    ' | (亿元)158.6',
    `:5:3 ${T2} 1 格是「总产值」，原文（source.txt:7:3）是「总产值(亿元)」`,
  ],
  [
    'a figure goes over an empty cell',
    '1353 |  |',
    ' | 1353 |',
    `:6:10 ${T2} 2 格是空的，原文（source.txt:8:12）是「1353」`,
  ],
  [
    'a cell takes up the next',
    '158.6 | 290.3 ',
    '158.6290.3 | ',
    `:5:13 ${T2} 2 格是「158.6290.3」，原文（source.txt:7:13）是「158.6」`,
  ],
  [
    'an empty cell joins its left',
    '1353 |  |',
    '1353 | ← |',
    `:6:19 ${T2} 3 格是「←」，原文（source.txt:8:19）${NO_PART}`,
  ],
  [
    'an empty cell joins what is above',
    '| ↑ | 12 |  |',
    '| ↑ | 12 | ↑ |',
    `:9:12 ${T2} 3 格是「↑」，原文（source.txt:11:10）${NO_PART}`,
  ],
  [
    'half the name of a group is joined',
    '二、生态 | ← | ← |',
    '二、生态 | ← |  |',
    `:7:10 ${T2} 2 格是「←」，原文（source.txt:9:10）${NO_PART}`,
  ],
  [
    'a figure of the head goes to its neighbour',
    '2025年 | 属性',
    ' | 2025年属性',
    `:3:9 ${T2} 3 格是空的，原文（source.txt:5:7）是「2025年」`,
  ],
  [
    'there is an empty row too many',
    '| 二、',
    '|  |  |  |  |\n| 二、',
    ':7:1 T2 表格的行与原文不同：这里是「 |  |  | 」，原文（source.txt:9）是「| 二、生态 | | | |」',
  ],
  [
    'there is an empty row too many at the end',
    '| ↑ | 12 |  | 约束性 |',
    '| ↑ | 12 |  | 约束性 |\n|  |  |  |  |',
    ':10:1 T2 表格的行与原文不同：这里是「 |  |  | 」，原文没有这一行',
  ],
])('%s', (_, from, to, fault) => {
  expect(faults(edit(TABLE, from, to))).toEqual([fault]);
});

test('of words that differ is said once, by word', () => {
  expect(faults(edit(TABLE, '158.6', '158.7'))).toEqual([
    ':5:17 T1 与原文不同：这里是「7」，原文（source.txt:7:17）是「6」',
  ]);
});

test('a row in two, and two in one, are said once, by their cells', () => {
  const rules = (list: string[]): string[] => list.map((fault) => fault.split(' ').slice(0, 2).join(' '));
  expect(rules(faults(edit(TABLE, '290.3 | ', '290.3 |\n| ')))).toEqual([':5:1 M8', ':6:1 M8']);
  expect(rules(faults(edit(TABLE, '预期性 |\n| 出口', '预期性 | 出口')))).toEqual([':5:32 T1', ':5:33 M8']);
});

test('an empty row of the source is shown', () => {
  expect(faults(TABLE, edit(SOURCE, '| 二、', '| | | | |\n| 二、'))).toEqual([
    ':7:1 T2 表格的行与原文不同：这里是「二、生态 | ← | ← | ←」，原文（source.txt:9）是「| | | | |」',
  ]);
  expect(
    faults(edit(TABLE, '| 二、', '|  |  |  |  |\n| 二、'), edit(SOURCE, '| 二、', '| | | | |\n| 二、')),
  ).toEqual([]);
});

test.each([
  ['without bars', SOURCE.replaceAll('|', ' ').replaceAll('---', '')],
  ['with its title above', SOURCE.replace('| 专栏 1：指标 | | | |\n|---|---|---|---|', '专栏 1：指标\n')],
  ['without bars at its sides', SOURCE.replace(/^\| (总|减)(.*) \|$/gm, '$1$2')],
  ['with Windows line ends', SOURCE.replaceAll('\n', '\r\n')],
  ['with padded cells', SOURCE.replaceAll('|', '\u3000|   ')],
])('a source %s is no fault', (_, source) => {
  expect(faults(TABLE, source)).toEqual([]);
});

test.each([
  [
    'of one row',
    '总产值(亿元)',
    '- { found: 总产直(亿元), fixed: 总产值(亿元), class: 误识, why: 试, where: c1-p1-r2 }',
    '总产直(亿元)',
  ],
  [
    'of the whole plan',
    '约束性',
    '- { found: 约来性, fixed: 约束性, class: 误识, why: 试, places: 2 }',
    '约来性',
  ],
  [
    'that takes out the last sign of a cell',
    '减排：碳',
    '- { found: 碳。, fixed: 碳, class: 标点, why: 试, where: c1-p1-r5 }',
    '减排：碳。',
  ],
])('a correction %s leaves the cells as they are', (_, is, entry, was) => {
  const [source, errata] = [SOURCE.replaceAll(is, was), `corrections:\n  ${entry}\n`];
  expect(faults(TABLE, source, errata)).toEqual([]);
  expect(faults(edit(TABLE, '158.6 | 290.3', '158.62 | 90.3'), source, errata)).toHaveLength(1);
});

test('a correction of the layout that quotes a whole row lets its author join cells, and no other row', () => {
  const joined = edit(TABLE, '| 12 |  |', '| 12 | ↑ |');
  const entry = (where: string, found: string): string =>
    `corrections:\n  - { found: '${found}', class: 表格, why: 试, where: ${where} }\n`;
  expect(faults(joined, SOURCE, entry('c1-p1-r6', '| | 12 | | 约束性 |'))).toEqual([]);
  expect(faults(joined, SOURCE, entry('c1-p1-r6', '| | 12 |'))).toHaveLength(1);
  expect(faults(joined, SOURCE, entry('c1-p1-r5', '| 减排：碳 | 10 | 8 | 约束性 |'))).toHaveLength(1);
  expect(faults(joined, SOURCE, entry('c1-p1-r6', '| 减排：碳 | 10 | 8 | 约束性 |'))).toHaveLength(1);
});

/** A seam of `errata.yaml`. */
const seam = (kind: string, first: number, last: number): string =>
  `corrections: []\nseams:\n  - { class: ${kind}, lines: [${first}, ${last}], why: 试 }\n`;

const PAGE = '\n| | | | |\n|---|---|---|---|\n';

/** A table whose head joins the second column to the first, and its source, with that column left out in two ways. */
const NARROW = `| 名称 | ← | 单位 | 目标 |
| --- | --- | --- | --- |
| 耕地 | ← | 万亩 | 7 |
| 减排 | 碳 | % |  |
`;
const OUT = `第一章 起点\n| 名称 | 单位 | 目标 |\n|---|---|---|\n| 耕地 | 万亩 | 7 |\n\n`;
const PUSHED = `第一章 起点\n| 名称 | | 单位 | 目标 |\n|---|---|---|---|\n| 耕地 | 万亩 | 7 | |\n| 减排 | 碳 | % | |\n`;

/** What is torn, the table, its source, the seam, and the fault without it. */
const TORN: [string, string, string, [string, number, number], string][] = [
  [
    'a table by a page break',
    TABLE,
    edit(SOURCE, '| 二、', `${PAGE}| 二、`),
    ['断表', 8, 12],
    'T2 表格在原文里断开了：这一行和上一行之间有空行或 --- 行（source.txt:8—12）',
  ],
  [
    'a row by a page break',
    TABLE,
    edit(SOURCE, '预期性 |\n| 出口', `预期 |\n${PAGE}| | | | 性 |\n| 出口`),
    ['断行', 7, 11],
    'T2 表格的行与原文不同',
  ],
  [
    'a row by a line without bars',
    TABLE,
    edit(SOURCE, '| 减排：碳 |', '减排：\n| 碳 |'),
    ['断行', 10, 11],
    'T2 表格的行与原文不同',
  ],
  [
    'a joined cell pushed out',
    NARROW,
    PUSHED,
    ['挤格', 4, 4],
    'T2 表格的格子与原文不同：这一行第 2 格是「←」，原文（source.txt:4:8）是「万亩」',
  ],
  [
    'a cell by a bar',
    TABLE,
    edit(SOURCE, '| 158.6 |', '| 15 | 8.6 |'),
    ['断格', 7, 7],
    `${T2} 2 格是「158.6」，原文（source.txt:7:13）是「15」`,
  ],
];

test.each(TORN)(
  'where the source tears %s, a seam is declared',
  (_, table, source, [kind, first, last], fault) => {
    const tag = table === NARROW ? '<Table>' : undefined;
    expect(faults(table, source, seam(kind, first, last), tag)).toEqual([]);
    expect(faults(table, source, '', tag)[0]).toContain(fault);
  },
);

test.each(TORN)(
  'where the source tears %s, all cells are compared all the same',
  (_, table, source, [kind, first, last]) => {
    const tag = table === NARROW ? '<Table>' : undefined;
    const moved =
      table === NARROW ? edit(table, '万亩 | 7', '万 | 亩7') : edit(table, '1353 |  |', ' | 1353 |');
    expect(faults(moved, source, seam(kind, first, last), tag)).toEqual([expect.stringContaining('T2')]);
  },
);

test('a seam ends within the source', () => {
  expect(faults(TABLE, edit(SOURCE, '| 158.6 |', '| 15 | 8.6 |'), seam('断格', 7, 7000))).toEqual([
    expect.stringMatching(/^errata\.yaml:3:25 E5 接缝「断格 \[7, 7000\]」伸到来稿外面，来稿只有 \d+ 行$/),
  ]);
});

test('where the source leaves a joined column out of its whole width, no seam is needed', () => {
  const source = OUT.replace('\n\n', '\n| 能耗 | % | |\n');
  const table = NARROW.replace('减排 | 碳 |', '能耗 | ← |');
  expect(faults(table, source, '', '<Table>')).toEqual([]);
  expect(faults(edit(table, '能耗 | ← | %', '能耗 |  | %'), source, '', '<Table>')).toEqual([
    `:4:6 ${T2} 2 格是空的，而表头这一列并入左边，原文（source.txt:5:3）这一行也少一格`,
  ]);
});

test.each([
  ['between two rows that nothing tears', '断表', 7, 8],
  ['between rows with another between', '断行', 7, 9],
  ['in the wrong order', '断行', 8, 7],
  ['with a row without words', '断行', 3, 2],
  ['outside the table', '断表', 1, 70],
  ['where no cell is pushed out', '挤格', 4, 11],
  ['where no cell is in two', '断格', 4, 11],
])('a seam that joins nothing is a fault: %s', (_, kind, first, last) => {
  expect(faults(TABLE, SOURCE, seam(kind, first, last))).toEqual([
    `errata.yaml:3:25 E5 接缝「${kind} [${first}, ${last}]」什么也没有接上`,
  ]);
});

test('the rule under a head tears nothing', () => {
  const source = OUT.trimEnd() + '\n';
  const table = NARROW.slice(0, NARROW.indexOf('| 减排'));
  expect(faults(table, source, seam('断表', 2, 4), '<Table>')).toEqual([
    'errata.yaml:3:25 E5 接缝「断表 [2, 4]」什么也没有接上',
  ]);
});

test('a rule across the page tears a table', () => {
  const source = edit(SOURCE, '| 二、', '-----\n| 二、');
  expect(faults(TABLE, source)[0]).toContain('T2 表格在原文里断开了');
  expect(faults(TABLE, source, seam('断表', 8, 10))).toEqual([]);
});

test('a seam declared twice joins nothing the second time', () => {
  const [, source, [kind, first, last]] = [TORN[0]![1], TORN[0]![2], TORN[0]![3]];
  const twice = `${seam(kind, first, last)}  - { class: ${kind}, lines: [${first}, ${last}], why: 再 }\n`;
  expect(faults(TABLE, source, twice)).toEqual([
    `errata.yaml:4:25 E5 接缝「${kind} [${first}, ${last}]」什么也没有接上`,
  ]);
});

test('a cell that the received file itself joins is joined, wherever it stands', () => {
  const source = edit(SOURCE, '| 出口(万元) | 1353 | | 预期性 |', '| 出口(万元) | 1353 | ← | ↑ |');
  const table = edit(TABLE, '| 出口(万元) | 1353 |  | 预期性 |', '| 出口(万元) | 1353 | ← | ↑ |');
  expect(faults(table, source)).toEqual([]);
  const [other] = faults(edit(table, '| ← | ↑ |\n| 二', '| ← | ← |\n| 二'), source);
  expect(other).toContain('T2 表格的格子与原文不同：这一行第 4 格是「←」');
});

test('an arrow among words is a word', () => {
  const source = edit(SOURCE, '| 二、生态 |', '| 二、生态→← |');
  expect(faults(edit(TABLE, '| 二、生态 |', '| 二、生态→← |'), source)).toEqual([]);
  expect(faults(TABLE, source)).not.toEqual([]);
});
