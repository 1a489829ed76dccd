/** Ratios and spans of years that no line may break: 30.0:33.7:36.3, 2021—2025年. */
import type { Node, Parent, Text } from 'mdast';
import { element, textNode } from './render-nodes.ts';

const WHOLE = /\d[\d.]*(?:[:：∶]\d[\d.]*)+|\d{4}年?[—–-]+\d{4}年?/g;

/** Wraps them where they stand; changes the node in place. */
export function keepWhole(parent: Parent): void {
  parent.children = parent.children.flatMap((child) => {
    if ('children' in child) keepWhole(child);
    return child.type === 'text' ? (cut(child) as typeof parent.children) : [child];
  });
}

function cut({ value }: Text): Node[] {
  const parts: Node[] = [];
  let from = 0;
  for (const { 0: words, index } of value.matchAll(WHOLE)) {
    if (index > from) parts.push(textNode(value.slice(from, index)));
    parts.push(element('span', { className: ['whole'] }, [textNode(words)]));
    from = index + words.length;
  }
  return from === 0
    ? [textNode(value)]
    : [...parts, ...(from < value.length ? [textNode(value.slice(from))] : [])];
}
