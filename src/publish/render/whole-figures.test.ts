/** Ratios and spans of years stand in one piece; all else, and the words themselves, stay as they are. */
import type { Parent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { textNode } from './render-nodes.ts';
import { keepWhole } from './whole-figures.ts';

test.each([
  ['由30.0:33.7:36.3调整为25.7:33.4:40.9。', ['30.0:33.7:36.3', '25.7:33.4:40.9']],
  ['（2021—2025年）', ['2021—2025年']],
  ['2021-2025年、2021年—2025年', ['2021-2025年', '2021年—2025年']],
  ['2025年增长7.6%——见专栏2-1：其他', []],
])('%s', (words, whole) => {
  const parent = { type: 'paragraph', children: [textNode(words)] } as Parent;
  keepWhole(parent);
  const spans = parent.children.filter(({ type }) => type !== 'text');
  expect(spans.map((span) => toString(span))).toEqual(whole);
  expect(toString(parent)).toBe(words);
});
