import { expect, test } from 'vitest';
import { formatFault } from '../text/faults.ts';
import { checkEditions, sumLine } from './editions-file.ts';

const edition = (...lines: string[]): string[] => [...lines, sumLine(lines)];
const LINES = [
  ...edition('# 各版', '@ 2026-10-01 aaaaaaaa', 'c1-p1\t新建农田5万亩。', 'c1-p2\t到2030年。'),
  ...edition('@ 2026-11-01 bbbbbbbb', 'c1-p2', 'c1-p1\t新建农田6万亩。'),
  '',
];
const told = (lines: readonly string[]): string[] =>
  checkEditions('content/a/editions.txt', lines.join('\n')).map(formatFault);

test('editions that read as they were written are no fault, whatever ends their lines, nor is a file without any', () => {
  expect(told(LINES)).toEqual([]);
  expect(told([LINES.join('\r\n')])).toEqual([]);
  expect(told([''])).toEqual([]);
});

test('an edition that was touched is told where it begins', () => {
  expect(told(LINES.map((line) => line.replace('5万亩', '7万亩')))).toEqual([
    'content/a/editions.txt:2:1 I5 「@ 2026-10-01 aaaaaaaa」这一版的记录改动过 → 恢复这一版原来的各行；editions.txt 由 npm run edition 写在末尾，不手改',
  ]);
});

test.each(LINES.slice(0, -1).map((line, index) => [index + 1, line] as const))(
  'line %i, gone, changed or twice, is a fault: %s',
  (number, line) => {
    for (const instead of [[], [`${line}。`], [line.slice(1)], [line, line]])
      expect(told(LINES.toSpliced(number - 1, 1, ...instead)), instead.join()).not.toEqual([]);
  },
);
