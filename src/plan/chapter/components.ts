/** What `<Box>`, `<Table>`, `<Picture>` and `<LostFigure>` are as blocks. */
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { makeBlock, loose, makeParagraph, type Block } from './block.ts';
import { attributes, COMPONENTS, pointOf, refuse } from './markup.ts';
import type { Report } from '../rules/rules.ts';
import { tableBlock } from './table-block.ts';

/** Reads a component; `null`, and a fault, where it has no text of its own or does not exist. */
export function readComponent(node: MdxJsxFlowElement, id: string, report: Report): Block | null {
  if (node.name === 'LostFigure') {
    const caption = attributes(node, ['caption'], report).caption;
    node.children.forEach((child) => refuse(child, report));
    return caption ? makeBlock(id, 'paragraph', node, [loose(caption, node)]) : null;
  }
  if (node.name === 'Box') {
    const { title } = attributes(node, ['title'], report);
    const box = makeBlock(id, 'box', node, title ? [loose(title, node)] : []);
    for (const child of node.children) {
      if (child.type === 'paragraph')
        box.children.push(makeParagraph(child, `${id}-i${box.children.length + 1}`, 'item', report));
      else refuse(child, report);
    }
    return box;
  }
  if (node.name === 'Picture') return picture(node, id, report);
  if (node.name === 'Table') return tableBlock(node, id, report);
  report('M4/component', pointOf(node), node.name ?? '', COMPONENTS);
  return null;
}

/** Its caption is the plan's; what is written for it is the editor's and is compared with nothing. */
function picture(node: MdxJsxFlowElement, id: string, report: Report): Block {
  const { src = '', alt = '', caption } = attributes(node, ['src', 'alt', 'caption'], report);
  node.children.forEach((child) => refuse(child, report));
  if (!/^pictures\/[^/]+$/.test(src)) report('M4/src', pointOf(node), src);
  if (alt.trim() === '') report('M4/alt', pointOf(node), src);
  const block = makeBlock(id, 'picture', node, caption ? [loose(caption, node)] : []);
  return Object.assign(block, { picture: { src, alt } });
}
