/** Nodes any renderer turns into elements: they use nothing but `data.hName` and `data.hProperties`. */
import type { Node, Nodes, Parent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { shortLabel } from '../../naming/labels.ts';
import type { Labels } from '../../text/labels.ts';

export type Properties = Record<string, string | number | string[]>;

/** An element without a Markdown name of its own. */
export function element(hName: string, hProperties: Properties, children: Node[]): Parent {
  return { type: 'planElement', data: { hName, hProperties }, children } as unknown as Parent;
}

/** An element that every page renders with a component of its own: what level a title has, the page knows. */
export const component = (name: string, children: Node[]): MdxJsxFlowElement =>
  ({ type: 'mdxJsxFlowElement', name, attributes: [], children }) as unknown as MdxJsxFlowElement;

/** Words as a node. */
export const textNode = (value: string): Text => ({ type: 'text', value });

/**
 * Without a script the link leads to the clause itself; with one it opens the menu for citing.
 * @param drawn whether it shows a number, which is its name where no script gives a longer one
 */
export function selfLink(id: string, labels?: Labels, drawn = false): Node {
  return element(
    'a',
    { className: ['self'], href: `#${id}`, ...(drawn ? {} : { ariaLabel: shortLabel(id, labels) }) },
    [],
  );
}

/** Attributes for an element that has a Markdown name. */
export function setProperties(node: Nodes, properties: Properties): void {
  const data = ((node as Node).data ??= {}) as { hProperties?: Properties };
  data.hProperties = { ...data.hProperties, ...properties };
}

/** An attribute for one of our components. */
export function setAttribute(node: MdxJsxFlowElement, name: string, value: string): void {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
