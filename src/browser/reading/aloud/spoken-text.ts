/** The chapter as it is read aloud: its sentences, each with where it stands on the page. */
import { clauseAt } from '../../citing/clause-text.ts';
import { splitSentences, type SentenceSpan } from './sentences.ts';

export interface Sentence {
  /** The paragraph, heading or cell. */
  block: HTMLElement;
  /** Id of the clause it belongs to. */
  clause: string;
  /** Text of the whole block, and which stretch of it the sentence is. */
  text: string;
  span: SentenceSpan;
}

const BLOCKS = '.text :is(h1, h2, h3, h4, p, caption, th, td, figcaption)';
/** Words on the page that are not the plan's. */
const OURS = '.self, .popup, button, [role="menu"], [hidden]';

export function sentencesOf(root: ParentNode): Sentence[] {
  return [...root.querySelectorAll<HTMLElement>(BLOCKS)].flatMap((block) => {
    const clause = clauseAt(block)?.id;
    if (clause === undefined || block.closest(OURS)) return [];
    const text = textNodes(block)
      .map((node) => node.data)
      .join('');
    return splitSentences(text).map((span) => ({ block, clause, text, span }));
  });
}

/** The sentence on the page; null when the page has changed under it. */
export function rangeOf({ block, text, span }: Sentence): Range | null {
  const nodes = textNodes(block);
  if (nodes.map((node) => node.data).join('') !== text) return null;
  const range = document.createRange();
  let offset = 0;
  for (const node of nodes) {
    const inside = (at: number): boolean => at >= offset && at <= offset + node.data.length;
    if (inside(span.start)) range.setStart(node, span.start - offset);
    if (inside(span.end)) {
      range.setEnd(node, span.end - offset);
      break;
    }
    offset += node.data.length;
  }
  return range;
}

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement!.closest(OURS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
