import { expect, test } from 'vitest';
import type { ErratumMark } from '../../plan/fidelity/errata.ts';
import { parseChapter } from '../../plan/chapter/markdown.ts';
import { decorateChapter } from './render.ts';

/** The words of a paragraph, what is linked to its erratum in 【】. */
function shown(own: string, start: number, end: number): string {
  const mark: ErratumMark = {
    clause: 'c1-p1',
    start,
    end,
    erratum: 'c1-p1-e1',
    kind: 'correction',
    source: '',
  };
  const tree = parseChapter(own);
  decorateChapter(tree, 'c1', {}, new Map([['c1-p1', [mark]]]));
  const [paragraph] = tree.children as unknown as { children: { value?: string; children?: never[] }[] }[];
  const words = (node: { value?: string; children?: { value?: string }[] }): string =>
    node.value ?? `【${(node.children ?? []).map(words).join('')}】`;
  return paragraph!.children.slice(1).map(words).join('');
}

test.each([
  ['a changed word', '健全体系。', 0, 2, '【健全】体系。'],
  ['the sign before what was taken out', '公司发展到', 4, 4, '公司发【展】到'],
  ['the sign after what was taken out at the beginning', '加强领导。', 0, 0, '【加】强领导。'],
  ['a character of two code units as a whole', '王𠮷村', 3, 3, '王【𠮷】村'],
  ['such a character at the beginning', '𠮷村', 0, 0, '【𠮷】村'],
])('a mark covers %s', (_, own, start, end, text) => {
  expect(shown(own, start, end)).toBe(text);
});
