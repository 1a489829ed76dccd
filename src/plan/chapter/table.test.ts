/** Rows are written as text, a cell as `words`, with `↔n` for its columns and `↕n` for its rows where it spans. */
import type { Table, TableCell } from 'mdast';
import { expect, test } from 'vitest';
import { parseChapter } from './markdown.ts';
import { layOut, type Cell, type Row } from './table.ts';

const words = (cell: TableCell): string =>
  cell.children.map((child) => ('value' in child ? child.value : '')).join('');

const shown = ({ node, colSpan, rowSpan }: Cell): string =>
  words(node) + (colSpan > 1 ? `↔${colSpan}` : '') + (rowSpan > 1 ? `↕${rowSpan}` : '');

/** Lays out rows given as the author writes them, without the line of dashes. */
function laidOut(rows: readonly string[], headRows = 1): Row[] {
  const width = rows[0]!.split('|').length - 2;
  const markdown = [rows[0], `|${'---|'.repeat(width)}`, ...rows.slice(1)].join('\n');
  return layOut(parseChapter(markdown).children[0] as Table, headRows);
}

const table = (rows: string[], headRows?: number): string[] =>
  laidOut(rows, headRows).map(
    ({ head, group, cells }) => `${head ? 'head' : group ? 'group' : 'row'}: ${cells.map(shown).join(' | ')}`,
  );

test('a table without marks keeps its cells', () => {
  expect(
    table([
      '| 指标 | 2015年 | 2020年 |',
      '| 年末总人口(万人) | 84.9 | 88.4 |',
      '| 外贸出口总额(万元) | 1353 | |',
    ]),
  ).toEqual([
    'head: 指标 | 2015年 | 2020年',
    'row: 年末总人口(万人) | 84.9 | 88.4',
    'row: 外贸出口总额(万元) | 1353 | ',
  ]);
});

test('two head rows with ← and ↑ are the head of 专栏 1-1', () => {
  const rows = [
    '| 指标名称 | 2015年 | “十三五”规划目标 | ← | “十三五”实际完成情况 | ← |',
    '| ↑ | ↑ | 2020年 | 年均增长% | 2020年 | 年均增长% |',
    '| 1、地区生产总值(亿元) | 158.6 | 290.3 | 8.2 | 255.7 | 7.6 |',
  ];
  expect(table(rows, 2)).toEqual([
    'head: 指标名称↕2 | 2015年↕2 | “十三五”规划目标↔2 | “十三五”实际完成情况↔2',
    'head: 2020年 | 年均增长% | 2020年 | 年均增长%',
    'row: 1、地区生产总值(亿元) | 158.6 | 290.3 | 8.2 | 255.7 | 7.6',
  ]);
});

test('a cell over several rows grows with every ↑ below it', () => {
  const rows = [
    '| 序号 | 指标名称 | ← | 单位 |',
    '| 22 | 主要污染物排放减少 | 化学需氧量 | % |',
    '| ↑ | ↑ | 二氧化硫 | % |',
    '| ↑ | ↑ | 氨氮 | % |',
    '| 24 | 水域水质优良比例 | ← | % |',
  ];
  expect(table(rows)).toEqual([
    'head: 序号 | 指标名称↔2 | 单位',
    'row: 22↕3 | 主要污染物排放减少↕3 | 化学需氧量 | %',
    'row: 二氧化硫 | %',
    'row: 氨氮 | %',
    'row: 24 | 水域水质优良比例↔2 | %',
  ]);
});

test('one cell over the whole width names the group that follows', () => {
  const rows = ['| 序号 | 指标名称 | 单位 |', '| 一、经济发展 | ← | ← |', '| 1 | 地区生产总值 | 亿元 |'];
  expect(table(rows)).toEqual([
    'head: 序号 | 指标名称 | 单位',
    'group: 一、经济发展↔3',
    'row: 1 | 地区生产总值 | 亿元',
  ]);
});

test('a head over the whole width is no group', () => {
  const [head, row] = laidOut(['| 主要指标 | ← |', '| 城镇化率 | 50 |']);
  expect(head).toMatchObject({ head: true, group: false, cells: [{ colSpan: 2 }] });
  expect(row).toMatchObject({ head: false, group: false, cells: [{ colSpan: 1 }, { colSpan: 1 }] });
});

test.each([
  ['| ↑ | ↑ | 氨氮 |', '↑ in both columns'],
  ['| ↑ | ← | 氨氮 |', '↑ and then ←'],
])('a square of cells is one cell: %s', (second) => {
  const rows = ['| 指标 | ← | 分项 |', '| 排放减少 | ← | 二氧化硫 |', second];
  expect(table(rows).slice(1)).toEqual(['row: 排放减少↔2↕2 | 二氧化硫', 'row: 氨氮']);
});

test('two cells over several rows side by side stay two', () => {
  const rows = ['| 甲 | 乙 | 丙 |', '| 23 | 森林增长 | 森林覆盖率 |', '| ↑ | ↑ | 森林蓄积量 |'];
  expect(table(rows)[1]).toBe('row: 23↕2 | 森林增长↕2 | 森林覆盖率');
});

test('an arrow among other words is text', () => {
  expect(table(['| 指标 | 说明 |', '| 城镇化率 | 比上年 ↑ |'])[1]).toBe('row: 城镇化率 | 比上年 ↑');
});

test('an empty cell stays a cell of its own', () => {
  expect(table(['| 指标 | 单位 | 目标 |', '| 外贸进出口总额 | | |'])[1]).toBe('row: 外贸进出口总额 |  | ');
});

test.each([
  ['← with nothing on its left', ['| 指标 | 单位 |', '| ← | 50 |'], ['', '←']],
  ['↑ under nothing', ['| 指标 | ↑ |', '| 城镇化率 | 50 |'], ['↑', '']],
  ['↑ under such a mark', ['| 指标 | ↑ |', '| 城镇化率 | ↑ |'], ['↑', '↑']],
  ['↑ from the body into the head', ['| 甲 | 乙 |', '| ↑ | 丙 |'], ['', '↑']],
  ['← beside ↑ under one cell', ['| 甲 | 乙 |', '| 丙 | 丁 |', '| ↑ | ← |'], ['', '', '←']],
  ['↑ under half a cell', ['| 甲 | 乙 |', '| 丙 | ← |', '| ↑ | 50 |'], ['', '←', '↑']],
  ['no mark', ['| 指标 | ← |', '| 甲 | 乙 |', '| ↑ | 50 |'], ['', '', '']],
])('a mark that belongs to no cell is a stray: %s', (_, rows, strays) => {
  expect(laidOut(rows).map((row) => row.strays.map(words).join())).toEqual(strays);
});

test('no cell of the head reaches into the body', () => {
  expect(table(['| 甲 | 乙 |', '| ↑ | 丙 |'])).toEqual(['head: 甲 | 乙', 'row: 丙']);
});

test('in a table of one column a row is a row, not the name of a group', () => {
  expect(table(['| 指标 |', '| 城镇化率 |'])).toEqual(['head: 指标', 'row: 城镇化率']);
});
