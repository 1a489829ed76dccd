/** Whatever of a chapter holds no component is HTML already: it is handed to Astro as such, piece by piece. */
import type { Nodes, Parents, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';

/** @param components names of the elements that a page renders with components of its own */
export function rehypeStatic(components: readonly string[]) {
  const isStatic = (node: Nodes): boolean =>
    !node.type.startsWith('mdx') &&
    !('tagName' in node && components.includes(node.tagName)) &&
    (!('children' in node) || node.children.every(isStatic));
  const fix = (parent: Parents): void => {
    const children: RootContent[] = [];
    let run: RootContent[] = [];
    const close = (): void => {
      if (run.length > 0) children.push(asHtml(run));
      run = [];
    };
    for (const child of parent.children)
      if (isStatic(child)) run.push(child);
      else {
        close();
        if ('children' in child) fix(child);
        children.push(child);
      }
    close();
    parent.children = children as typeof parent.children;
  };
  return (tree: Root): void => fix(tree);
}

const asHtml = (children: RootContent[]): MdxJsxFlowElementHast => ({
  type: 'mdxJsxFlowElement',
  name: 'Fragment',
  attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: toHtml(children) }],
  children: [],
});
