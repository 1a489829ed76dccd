import { expect, test } from 'vitest';
import { planFilesOf, SMALL } from '../../scripts/testing/fixture-plans.ts';
import { buildPlan } from './plan.ts';
import { formatFault } from '../text/faults.ts';
import { runningText } from './aside.ts';

const files = planFilesOf(SMALL);
const SOURCE = files.get('source.txt')!;
const ERRATA = files.get('errata.yaml')!;
const CONTENTS = '目录\n第一章 站上新起点……1\n第二章 保障措施……9\n';

/** The faults of the plan when lines stand before its source and an entry sets some aside. */
function faults(before: string, entry: string): string[] {
  const changed: [string, string][] = [
    ['source.txt', before + SOURCE],
    ['errata.yaml', `${ERRATA.trimEnd()}\naside:\n  - ${entry}\n`],
  ];
  const { faults: found } = buildPlan({ id: SMALL.id, files: new Map([...files, ...changed]) });
  return found.map((fault) => formatFault(fault).replace(`content/${SMALL.id}/`, ''));
}

test('lines set aside are not missed in the chapters', () => {
  expect(faults(CONTENTS, '{ lines: [1, 3], class: 目录, begins: 目录 }')).toEqual([]);
});

test('lines that are not set aside are missed', () => {
  expect(faults(CONTENTS, '{ lines: [1, 1], class: 目录, begins: 目录 }')[0]).toMatch(/ T1 与原文不同/);
});

test.each([
  ['other words', '{ lines: [1, 3], class: 目录, begins: 目次 }', '不以「目次」开头，开头是「目录」'],
  ['lines that are not there', '{ lines: [1, 999], class: 目录, begins: 目录 }', '第 1 至 999 行'],
  ['an end before the beginning', '{ lines: [3, 1], class: 目录, begins: 第二章 }', '第 3 至 1 行'],
])('an entry with %s is a fault', (_, entry, words) => {
  expect(faults(CONTENTS, entry).filter((fault) => / E7 /.test(fault))).toEqual([
    expect.stringContaining(words),
  ]);
});

test('every sign that is not set aside keeps its place', () => {
  const text = '甲乙\r\n丙丁\r\n戊\n';
  expect(runningText(text, [{ lines: [2, 2] }])).toBe('甲乙\r\n  \r\n戊\n');
});
