import { toHast } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import { parseChapter } from '../../plan/chapter/markdown.ts';
import { decorateChapter } from './render.ts';

test('a sign leads to its note, the note back to its words; neither is written among the words', () => {
  const tree = parseChapter('甲[^1]乙[^1-2]。\n\n[^1]: 一。\n\n[^1-2]: 二。');
  decorateChapter(tree, 'c3', {}, new Map());
  const found: string[] = [];
  const look = (node: unknown): void => {
    const { properties = {}, children = [] } = node as {
      properties?: Record<string, unknown>;
      children?: unknown[];
    };
    if ('dataNote' in properties)
      found.push(
        [properties['href'], properties['dataNote'], properties['ariaLabel'], children.length].join(' '),
      );
    children.forEach(look);
  };
  look(toHast(tree));
  expect(found).toEqual([
    '#c3-p1-n1 1 注1 0',
    '#c3-p1-n2 1 注1 0',
    '#c3-p1 1 回到正文 0',
    '#c3-p1 1 回到正文 0',
  ]);
});
