/** What a goal or a work says beside its quote, and nothing around it says. */
import { expect, test } from 'vitest';
import { COMPLETE, SMALL, planFilesOf } from '../../../scripts/testing/fixture-plans.ts';
import { replacing, toldAfter } from '../../../scripts/testing/told-after.ts';
import { buildPlan } from '../plan.ts';

const CHAPTER = 'chapters/01-起点.mdx';

/** The faults after words of the chapter's fields are replaced, without the file. */
const told = (from: string, to: string): string[] =>
  toldAfter(SMALL, replacing(CHAPTER, from, to)).map((line) =>
    line.replace(/^\S+?:(\d+):\d+ (.*) → .*$/, '$1 $2'),
  );

const AWAY = '不在引文所在的段落、专栏、表格和标题里';
const SIZE = 'quantity: 12公里';

test.each([
  [
    'a year of no sentence of the section',
    'year: 2030',
    'year: 2031',
    '年份「2031」不在引文所在的节、表格里，也不是规划的起止年',
    'Q11',
  ],
  ['a kind nobody speaks of', 'year: 2030', 'year: 2030\n    kind: 约束性', `「约束性」${AWAY}`, 'Q19'],
  ['another figure', SIZE, 'quantity: 13公里', `「13公里」${AWAY}`, 'Q19'],
  ['a part of the figure', SIZE, 'quantity: 2公里', `「2公里」${AWAY}`, 'Q19'],
  ['a word for a year', 'year: 2030', 'year: 每年', `「每年」${AWAY}`, 'Q19'],
  ['a figure of something else with its measure', SIZE, 'quantity: 1公里', `「1公里」${AWAY}`, 'Q19'],
  ['another measure', SIZE, 'quantity: 12千米', `「12千米」${AWAY}`, 'Q19'],
])('%s', (_, from, to, message, code) => {
  expect(told(from, to)).toEqual([expect.stringMatching(new RegExp(`^\\d+ ${code} ${message}$`))]);
});

test.each(['quantity: 加固12公里', 'quantity: 青石河，12公里'])(
  'words of the clause in their order will do: %s',
  (to) => {
    expect(told(SIZE, to)).toEqual([]);
  },
);

test('a clause that is not there is named where it is written', () => {
  expect(told(SIZE, `${SIZE}\n    clause: c9-s9-p9`)).toContainEqual(
    expect.stringMatching(/^\d+ E2 没有「c9-s9-p9」这一段$/),
  );
});

test.each([SIZE, 'year: 2030'])('another place of a work or a goal twice: beside %s', (field) => {
  const also = '{ quote: 粮食总产稳定在40万吨以上 }';
  expect(told(field, `${field}\n    also: [${also}, ${also}]`)).toContainEqual(
    expect.stringMatching(/^\d+ Q12 「粮食总产稳定在40万吨以上」写了两次$/),
  );
});

test('the kind of a goal is that of its own row, whatever other rows say', () => {
  const files = new Map(planFilesOf(COMPLETE));
  const file = [...files.keys()].find((name) => files.get(name)!.includes('kind: 预期性'))!;
  files.set(file, files.get(file)!.replace('kind: 预期性', 'kind: 约束性'));
  expect(
    buildPlan({ id: COMPLETE.id, files }).faults.map(({ rule, message }) => `${rule} ${message}`),
  ).toEqual([`Q19 「约束性」${AWAY}`]);
});
