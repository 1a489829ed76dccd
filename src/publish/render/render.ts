/**
 * Gives a chapter's syntax tree its ids, self-links, tables and marks, for any Markdown-to-HTML renderer: nothing here
 * knows of Astro or of the DOM.
 */
import type { Parent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { numberChapter } from '../../plan/chapter/clauses.ts';
import type { Block } from '../../plan/chapter/block.ts';
import { titleNodes, wrapMarks, type Mark } from './render-marks.ts';
import { component, selfLink, setAttribute, setProperties } from './render-nodes.ts';
import { table } from './render-table.ts';

/**
 * Changes `tree` in place.
 * @param number the chapter's number
 * @param marks corrections, doubts, terms and references of the plan, by clause id
 */
export function decorateChapter(
  tree: Root,
  number: number,
  marks: ReadonlyMap<string, readonly Mark[]>,
): void {
  const { blocks } = numberChapter(tree, number, '');
  for (const block of blocks) {
    for (const part of [block, ...block.parts]) wrapMarks(part, marks.get(part.id) ?? []);
    if (block.kind === 'box') box(block, marks.get(block.id) ?? []);
    else if (block.kind === 'table') table(block, marks.get(block.id) ?? []);
    else plain(block);
  }
}

function plain(block: Block): void {
  if (block.node.type === 'mdxJsxFlowElement') {
    setAttribute(block.node, 'id', block.id);
  } else setProperties(block.node, { id: block.id });
  (block.node as Parent).children.unshift(selfLink(block.id) as never);
}

function box(block: Block, marks: readonly Mark[]): void {
  const node = block.node as MdxJsxFlowElement;
  setAttribute(node, 'id', block.id);
  block.parts.forEach(plain);
  const title = block.own ? component('BoxTitle', titleNodes(block, marks)) : null;
  node.children.unshift(...([title, selfLink(block.id)].filter(Boolean) as never[]));
}
