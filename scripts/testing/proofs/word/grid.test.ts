import { expect, test } from 'vitest';
import { printedGrid } from './grid.ts';

test('a page’s lines and a line’s characters are counted without header and number', () => {
  const page = (lines: string[]): string => `  《规划》（1 号）\n\n\n\n${lines.join('\n')}\n\n — 1 —\n`;
  const first = page(['   第一段开头的一行在这里', '发展产业改善民生保护生态', '建设平台强化支撑。']);
  const second = page(['发展产业改善民生保护生态', '发展产业改善民生保护生态', '完。']);
  expect(printedGrid(`${first}\f${second}\f`)).toEqual({ pages: 2, signs: 12, lines: 3 });
});

test('nothing has no grid', () => {
  expect(printedGrid('')).toEqual({ pages: 0, signs: 0, lines: 0 });
});
