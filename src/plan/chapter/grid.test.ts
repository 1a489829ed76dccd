import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { numberChapter } from './clauses.ts';
import type { GridCell } from './grid.ts';
import { parseChapter } from './markdown.ts';
import { formatFault } from '../../text/faults.ts';

const TABLE = `<Table title="专栏 2-1：主要指标" head="2">

| 指标名称 | ← | 目标 | ← |
| --- | --- | --- | --- |
| ↑ | ← | 2025年 | 属性 |
| 一、经济发展 | ← | ← | ← |
| 污染物减排 | 氨氮 | 8 |  |
| ↑ | 二氧化硫 |  | 约束性 |

</Table>`;

function read(body: string): { table: Block; faults: string[] } {
  const { blocks, faults } = numberChapter(parseChapter(body), 'c2', '02.mdx');
  return { table: blocks[0]!, faults: faults.map(formatFault) };
}

test('a grid has every cell of a table, those that begin none too, with its clause and its place', () => {
  const { table, faults } = read(TABLE);
  const own = new Map([table, ...table.children].map((block) => [block.id, block.ownText]));
  /** What the pieces of a cell say must stand in the clause, where they say. */
  const words = (clause: string, cell: GridCell): string => {
    for (const { start, text } of cell.pieces)
      expect(own.get(clause)!.slice(start, start + text.length)).toBe(text);
    return (cell.mark ? '!' : '') + cell.words;
  };
  expect(faults).toEqual([]);
  expect(table.grid!.joined).toEqual(new Set([1]));
  expect(
    table.grid!.rows.map(({ clause, cells }) =>
      [clause, ...cells.map((cell) => words(clause, cell))].join(' | '),
    ),
  ).toEqual([
    'c2-p1 | 指标名称 | !← | 目标 | !←',
    'c2-p1 | !↑ | !← | 2025年 | 属性',
    'c2-p1-r1 | 一、经济发展 | !← | !← | !←',
    'c2-p1-r2 | 污染物减排 | 氨氮 | 8 | ',
    'c2-p1-r3 | !↑ | 二氧化硫 |  | 约束性',
  ]);
  expect(table.grid!.rows[4]!.cells[1]!.place).toEqual({ line: 8, column: 7 });
});

test.each([
  ['a cell too many', '| ↑ | 二氧化硫 |  | 约束性 | 9 |', '8:21', '5'],
  ['an empty cell too many', '| ↑ | 二氧化硫 |  | 约束性 |  |', '8:21', '5'],
  ['a cell too few', '| ↑ | 二氧化硫 | 约束性 |', '8:1', '3'],
])('a row with %s is a fault', (_, row, place, cells) => {
  expect(read(TABLE.replace('| ↑ | 二氧化硫 |  | 约束性 |', row)).faults).toEqual([
    `02.mdx:${place} M8 表格的一行「${row.slice(2, -2)}」有 ${cells} 格，第一行有 4 格 → ` +
      '每行的格数与第一行相同：空格子也写出，并入别格的写 ← 或 ↑',
  ]);
});
