/**
 * Turns a chapter's syntax tree into numbered blocks. The model and the renderer both call `numberChapter`,
 * so an id on a page and an id in the data cannot differ. The contract of ids:
 * `c3` chapter · `c3-s2` section · `c3-s2-p5` block · `c3-p1` block before the first section · `…-i2` item · `…-r7` row;
 * of a part above chapters `b2`, of an annex `a1`; a footnote `<clause>-n1`.
 */
import type { Root, RootContent } from 'mdast';
import { makeBlock, makeParagraph, type Block } from './block.ts';
import { chapterOf, sectionOf } from '../../text/clause-id.ts';
import { readComponent } from './components.ts';
import { phrasing, refuse } from './markup.ts';
import { readNotes } from './notes.ts';
import type { Fault } from '../../text/faults.ts';
import { reportTo, type Report } from '../rules/rules.ts';

/** A chapter's blocks with their ids, and the faults found while numbering them. */
export interface NumberedChapter {
  blocks: Block[];
  faults: Fault[];
}

/**
 * Numbers the blocks of a chapter in reading order, its footnotes at the end.
 * @param tree the chapter's body as `parseChapter` returns it
 * @param page its id: `c3`, `b2`, `a1`
 * @param file path for messages
 */
export function numberChapter(tree: Root, page: string, file: string): NumberedChapter {
  const faults: Fault[] = [];
  const blocks: Block[] = [];
  let section: number | null = null;
  let count = 0;
  const report = reportTo(faults, file);
  const base = (): string => (section === null ? page : `${page}-s${section}`);

  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') continue;
    if (node.type === 'heading' && node.depth === 2) {
      section = (section ?? 0) + 1;
      count = 0;
      blocks.push(makeBlock(base(), 'heading', node, phrasing(node.children, report)));
      continue;
    }
    const next = readBlock(node, `${base()}-p${count + 1}`, report);
    if (!next) continue;
    count += 1;
    blocks.push(next);
  }
  for (const note of readNotes(tree, blocks, report)) blocks.push(note);
  for (const item of blocks.flatMap((b) => [b, ...b.children])) {
    item.chapter = chapterOf(item.id);
    item.section = sectionOf(item.id);
  }
  return { blocks, faults };
}

function readBlock(node: RootContent, id: string, report: Report): Block | null {
  if (node.type === 'paragraph') return makeParagraph(node, id, 'paragraph', report);
  if (node.type === 'heading' && node.depth === 3)
    return makeBlock(id, 'heading', node, phrasing(node.children, report));
  if (node.type === 'mdxJsxFlowElement') return readComponent(node, id, report);
  refuse(node, report);
  return null;
}
