/** Footnotes: a sign at the words that leads to the note, and the notes at the chapter's end, each with the way back. */
import type { FootnoteReference, Node, Parent, Root } from 'mdast';
import type { Block } from '../../plan/chapter/block.ts';
import { printedLabel } from '../../plan/chapter/notes.ts';
import { element } from './render-nodes.ts';

/** The sign is drawn, not written: it is no text, and nobody copies, finds or hears it among the words. */
const link = (to: string, label: string, name: string): Node =>
  element('a', { className: ['footnote'], href: `#${to}`, ariaLabel: name, dataNote: label }, []);

/** Makes the signs of notes links; changes the tree in place. */
export function linkNotes(tree: Root, blocks: readonly Block[]): void {
  const ids = new Map(blocks.flatMap(({ id, label }) => (label === undefined ? [] : [[label, id] as const])));
  const replace = (parent: Parent): void => {
    parent.children = parent.children.map((child) => {
      if ('children' in child) replace(child);
      return child.type === 'footnoteReference' ? (signOf(child) as typeof child) : child;
    });
  };
  const signOf = (node: FootnoteReference): Node => {
    const label = printedLabel(node.label ?? node.identifier);
    return link(ids.get(node.label ?? node.identifier) ?? '', label, `注${label}`);
  };
  if (ids.size > 0) replace(tree);
}

/** Puts the notes at the end of the chapter, in the place of their definitions; changes the tree in place. */
export function noteList(tree: Root, blocks: readonly Block[]): void {
  const notes = blocks.filter(({ kind }) => kind === 'note');
  tree.children = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
  if (notes.length === 0) return;
  for (const { id, label, node } of notes) {
    const back = link(id.replace(/-n\d+$/, ''), printedLabel(label!), '回到正文');
    (node as Parent).children.unshift(back as never);
  }
  const list = notes.map(({ node }) => node);
  tree.children.push(element('section', { className: ['notes'], ariaLabel: '注' }, list) as never);
}
