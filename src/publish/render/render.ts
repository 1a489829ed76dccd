/**
 * Gives a chapter's syntax tree its ids, self-links, tables and marks, for any Markdown-to-HTML renderer: nothing here
 * knows of Astro or of the DOM.
 */
import type { Parent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { numberChapter } from '../../plan/chapter/clauses.ts';
import type { Block } from '../../plan/chapter/block.ts';
import { clauseLabel } from '../../naming/labels.ts';
import type { Labels } from '../../text/labels.ts';
import { titleNodes, wrapMarks, type Mark } from './render-marks.ts';
import { component, selfLink, setAttribute, setProperties } from './render-nodes.ts';
import { linkNotes, noteList } from './render-notes.ts';
import { decorateTable } from './render-table.ts';
import { keepWhole } from './whole-figures.ts';

/**
 * Changes `tree` in place.
 * @param page its id: `c3`, `b2`, `a1`
 * @param labels what chapters and sections are called
 * @param marks corrections, doubts, terms and references of the plan, by clause id
 */
export function decorateChapter(
  tree: Root,
  page: string,
  labels: Labels,
  marks: ReadonlyMap<string, readonly Mark[]>,
): void {
  const { blocks } = numberChapter(tree, page, '');
  linkNotes(tree, blocks);
  for (const block of blocks) {
    for (const part of [block, ...block.children]) wrapMarks(part, marks.get(part.id) ?? []);
    if (block.kind === 'box') box(block, marks.get(block.id) ?? []);
    else if (block.kind === 'table')
      decorateTable(block, clauseLabel(block.id, labels), marks.get(block.id) ?? []);
    else if (block.kind === 'picture') picture(block, clauseLabel(block.id, labels));
    else plain(block, labels);
    keepWhole(block.node as Parent);
  }
  noteList(tree, blocks);
}

function plain(block: Block, labels: Labels = {}): void {
  if (block.node.type === 'mdxJsxFlowElement') {
    setAttribute(block.node, 'id', block.id);
  } else setProperties(block.node, { id: block.id });
  (block.node as Parent).children.unshift(
    selfLink(block.id, labels, /paragraph|item/.test(block.kind)) as never,
  );
}

/** The page of a chapter stands in a folder of its own beside that of the pictures. */
function picture(block: Block, name: string): void {
  const node = block.node as MdxJsxFlowElement;
  setAttribute(node, 'id', block.id);
  setAttribute(node, 'name', name);
  node.children = [selfLink(block.id) as never];
}

function box(block: Block, marks: readonly Mark[]): void {
  const node = block.node as MdxJsxFlowElement;
  setAttribute(node, 'id', block.id);
  block.children.forEach((part) => plain(part));
  const title = block.ownText ? component('BoxTitle', titleNodes(block, marks)) : null;
  node.children.unshift(...([title, selfLink(block.id)].filter(Boolean) as never[]));
}
