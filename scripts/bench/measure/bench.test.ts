/** What the bench stands on: if these were wrong, its figures would be. */
import { expect, test } from 'vitest';
import { withTable } from '../report/table.ts';
import { plainChapter } from '../peers/text.ts';
import { paintBeside } from '../report/beside.ts';
import type { ReadingCost } from './reading.ts';
import { percentile, substrings } from './statistics.ts';

test.each([
  [[3, 1, 2], 0.5, 2],
  [[5], 0.95, 5],
  [Array.from({ length: 100 }, (_, n) => n), 0.95, 95],
])('percentile of %j at %d is %d', (values, part, expected) => {
  expect(percentile(values, part)).toBe(expected);
});

test('the same seed cuts the same substrings, each from the text, within the lengths', () => {
  const text = '到2025年，建成高标准农田104万亩，粮食总产稳定在20亿斤以上';
  const cut = substrings(text, 50, [2, 12], 7);
  expect(substrings(text, 50, [2, 12], 7)).toEqual(cut);
  expect(cut.every((part) => text.includes(part) && part.length >= 2 && part.length <= 12)).toBe(true);
  expect(new Set(cut.map(({ length }) => length)).size).toBeGreaterThan(5);
});

test('only what stands between the two comments of README is rewritten', () => {
  const before = '# Planbook\n\n<!-- bench -->\n\nold\n\n<!-- /bench -->\n\n## Licence\n';
  const after = withTable(before, { date: '2026-11-23', machine: '2 cores' });
  expect(after).toContain('| measured 2026-11-23, 2 cores');
  expect(after).not.toContain('old');
  expect(after.startsWith('# Planbook\n\n<!-- bench -->')).toBe(true);
  expect(after.endsWith('<!-- /bench -->\n\n## Licence\n')).toBe(true);
  expect(() => withTable('# Planbook\n', { date: '', machine: '' })).toThrow('README.md');
});

test('a chapter for the peers has the same words in plain Markdown', () => {
  const mdx = `---
number: 3
title: 创新驱动
goals:
  - { id: g, name: 人, target: 1人, quote: 到2025年, year: 2025 }
---

**坚持创新核心地位。**建设30~50亩示范区。

<Box title="专栏 3-1：创新驱动发展工程">

**科技创新平台：**省级实验室1个。

</Box>

<Table title="主要指标" head="2">

| 指标 | 2020年 | ← |
| --- | --- | --- |
| ↑ | 实际 | % |

</Table>

<LostFigure caption="图号：18" />
`;
  const { number, title, body } = plainChapter(mdx, (n, name) => `第${n}章 ${name}`);
  expect([number, title]).toEqual([3, '第3章 创新驱动']);
  expect(body).toBe(`<strong>坚持创新核心地位。</strong>建设30\\~50亩示范区。

### 专栏 3-1：创新驱动发展工程

<strong>科技创新平台：</strong>省级实验室1个。

### 主要指标

| 指标 | 2020年 |   |
| --- | --- | --- |
|   | 实际 | % |

图号：18
`);
});

test('a page may paint as late as the page of Starlight it stands beside, a list 1.3 times as late as its home', () => {
  const cost = (page: string, lcp: number) => ({ page, lcp }) as ReadingCost;
  const ours = [
    cost('home', 1900),
    cost('longest chapter', 2001),
    cost('goals', 2470),
    cost('projects', 2471),
  ];
  const starlight = [cost('home', 1900), cost('longest chapter', 2000)];
  const lines = paintBeside(ours, starlight);
  expect(lines.map(({ page, most, holds }) => [page, most, holds])).toEqual([
    ['home', 1900, true],
    ['longest chapter', 2000, false],
    ['goals', 2470, true],
    ['projects', 2470, false],
  ]);
  expect(paintBeside(ours, [])).toEqual([]);
});
