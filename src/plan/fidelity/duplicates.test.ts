import { expect, test } from 'vitest';
import { planFilesOf, SMALL } from '../../../scripts/testing/fixture-plans.ts';
import { buildPlan } from '../plan.ts';
import { formatFault } from '../../text/faults.ts';

/** Without its list of ids, in which every correction and doubt would have to stand. */
const files = new Map([...planFilesOf(SMALL)].filter(([path]) => path !== 'ids.txt'));
const ERRATA = files.get('errata.yaml')!;

/** The faults of the fixture plan with one entry more before its doubts, or behind them. */
function faults(correction: string, doubt = ''): string[] {
  const more = ERRATA.replace('doubts:\n', `${correction}doubts:\n`) + doubt;
  const changed = new Map(files).set('errata.yaml', more);
  return buildPlan({ id: 'linhe-155', files: changed }).faults.map(formatFault);
}

test.each([
  [
    'a correction of one clause',
    '  - { found: 建全 灌溉体系, fixed: 健全灌溉体系, class: 误植, why: 再, where: c1-s1-p1 }\n',
    '4:14',
    '建全 灌溉体系',
    3,
  ],
  [
    'a correction of the whole plan',
    "  - { found: ',', fixed: '，', class: 标点, why: 再 }\n",
    '4:14',
    ',',
    2,
  ],
  [
    'a misreading among others',
    "  - { found: ['；；', ','], fixed: '，', class: 标点, why: 再 }\n",
    '4:21',
    ',',
    2,
  ],
])('%s that is registered twice is told once, with the line of the first', (_, entry, place, words, line) => {
  expect(faults(entry)).toEqual([
    `content/linhe-155/errata.yaml:${place} E6 「${words}」在第 ${line} 行已经登记过 → 删去一条`,
  ]);
});

test('a correction of the layout that is registered twice', () => {
  const entry = "  - { found: '**堤防加固**：', class: 标记, why: 试, where: c1-s1-p2-i2 }\n";
  expect(faults(entry)).toEqual([]);
  expect(faults(entry + entry)).toEqual([
    'content/linhe-155/errata.yaml:5:14 E6 「**堤防加固**：」在第 4 行已经登记过 → 删去一条',
  ]);
});

test.each([
  [
    'a stretch that is set aside',
    'aside:\n  - { lines: [1, 1], class: 目录, begins: 第一章 }\n',
    '  - { lines: [1, 1], class: 页眉页码, begins: 第一 }\n',
    '8:43 E6 「第一」在第 7 行已经登记过',
  ],
  [
    'an excuse',
    'excused:\n  - { rule: H4, line: 8, begins: 收成, why: 试 }\n',
    '  - { rule: H4, line: 8, begins: 收成稳步, why: 又 }\n',
    '8:34 E6 「收成稳步」在第 7 行已经登记过',
  ],
])('%s registered twice is told with the line of the first', (_, first, again, told) => {
  const twice = (lines: string[]): string[] => lines.filter((line) => / E6 /.test(line));
  expect(twice(faults('', first))).toEqual([]);
  expect(twice(faults('', first + again))).toEqual([`content/linhe-155/errata.yaml:${told} → 删去一条`]);
});

test('a doubt that is registered twice, and one that is compared with itself', () => {
  const doubt = (other: string): string =>
    `  - { found: 同心协力, class: 疑似误植, why: 试, where: c1-p1${other} }\n`;
  expect(faults('', doubt(''))).toEqual([]);
  expect(faults('', doubt('') + doubt(''))).toEqual([
    'content/linhe-155/errata.yaml:7:14 E6 「同心协力」在第 6 行已经登记过 → 删去一条',
  ]);
  expect(
    faults('', doubt(', other: [{ found: 五年, where: c1-p1 }, { found: 同 心协力, where: c1-p1 }]')),
  ).toEqual([
    expect.stringContaining('E3 「五年」'),
    'content/linhe-155/errata.yaml:6:101 E6 「同 心协力」在第 6 行已经登记过 → 删去一条',
  ]);
});
