import { expect, test } from 'vitest';
import { random } from '../../../bench/measure/statistics.ts';
import { COMPLETE, planFilesOf } from '../../fixture-plans.ts';
import { moveAndCheck } from '../cells.ts';
import { MOVE_KINDS, moved } from './moves.ts';
import { codesFor, tablesOf } from './tables.ts';

const TABLE = '| 指标 | 目标 |\n| --- | --- |\n| 出口 | 46728 |\n| 人口 |  |';
const signs = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');

test.each(MOVE_KINDS)('a move of a %s leaves all signs there, in another order', (kind) => {
  const next = random(1);
  for (let turn = 0; turn < 200; turn += 1) {
    const after = moved(TABLE, kind, next);
    expect(after).not.toBe(TABLE);
    expect(signs(after)).toBe(signs(TABLE));
  }
});

test('what Markdown reads as before is no move', () => {
  const next = random(1);
  const cells = (text: string): string => text.replace(/ *\| */g, '|');
  for (let turn = 0; turn < 200; turn += 1) expect(cells(moved(TABLE, 'bar', next))).not.toBe(cells(TABLE));
});

test('what is not there cannot be moved', () => {
  expect(() => moved('| 指标 |\n| --- |', 'digit', random(1))).toThrow('no digit of this table can be moved');
});

test('the same seed gives the same moves', () => {
  const moves = (): string[] => {
    const next = random(3);
    return MOVE_KINDS.map((kind) => moved(TABLE, kind, next));
  };
  expect(moves()).toEqual(moves());
});

const tables = tablesOf({ id: COMPLETE.id, files: planFilesOf(COMPLETE) });

test('the tables of a plan are found whole, and without a change nothing is said of them', () => {
  expect(tables.map(({ text }) => text.split('\n').length)).toEqual([11, 13, 5, 4]);
  for (const table of tables) expect(codesFor(table, table.text)).toEqual([]);
});

test('a sample of the proof: forty moves, forty refused', () => {
  expect(moveAndCheck(tables, 5, 40)).toMatchObject({ found: 40, wanted: 40, shortcomings: [] });
});

test('a move that nobody refuses is told with the lines it changed', () => {
  const table = { ...tables[0]!, path: 'unread.mdx' };
  const plan = {
    ...table.plan,
    files: new Map(table.plan.files).set(table.path, table.plan.files.get(tables[0]!.path)!),
  };
  const { found, shortcomings } = moveAndCheck([{ ...table, plan }], 1, 1);
  expect(found).toBe(0);
  expect(shortcomings[0]).toMatch(/was moved and nothing is said:\n- \|/);
});
