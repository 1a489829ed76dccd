/** The words of a clause, or of a part of one, as the published data have them. */

import { isClause } from '../../text/clause-id.ts';

/** What stands in the text without being of it. */
const FOREIGN = '.self, .remark, .popup';
const LINES = 'p, h1, h2, h3, h4, caption, tr, figcaption';
const CELLS = ':is(td, th) + :is(td, th)';

/** Text of `part`: lines by newline, cells by tab. */
export function elementText(part: Element | DocumentFragment): string {
  const copy = part.cloneNode(true) as Element | DocumentFragment;
  for (const foreign of copy.querySelectorAll(FOREIGN)) foreign.remove();
  for (const cell of copy.querySelectorAll(CELLS)) cell.prepend('\t');
  for (const line of copy.querySelectorAll(LINES)) line.prepend('\n');
  return copy
    .textContent!.replace(/ *\n[\n ]*/g, '\n')
    .replace(/ +/g, ' ')
    .replace(/^[\n ]+|[\n ]+$/g, '');
}

/** The clause a node stands in: the nearest element around it that has a clause's id. */
export function clauseAt(node: Node): HTMLElement | null {
  const start = node instanceof Element ? node : node.parentElement;
  let element = start?.closest<HTMLElement>('.text [id]') ?? null;
  while (element && !isClause(element.id))
    element = element.parentElement?.closest<HTMLElement>('.text [id]') ?? null;
  return element;
}

/** The text nodes a range begins and ends in, of those it takes something readable from; null if there are none. */
export function endsOf(range: Range): [Text, Text] | null {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (
    let node: Node | null = root instanceof Text ? root : walker.nextNode();
    node;
    node = walker.nextNode()
  )
    if (node instanceof Text && range.intersectsNode(node) && taken(range, node).trim() !== '')
      nodes.push(node);
  return nodes.length > 0 ? [nodes[0]!, nodes.at(-1)!] : null;
}

function taken(range: Range, node: Text): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return node.parentElement!.closest(FOREIGN) ? '' : node.data.slice(from, to);
}
