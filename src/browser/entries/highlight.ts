/** Marks the words of `?hl=` in the chapter's text and offers to step through them. */
import { fold } from '../../search/fold.ts';
import { characterEnd, mergeSpans } from '../../text/spans.ts';
import { find } from '../../search/search.ts';
import { h } from '../base/dom.ts';
import { looks } from '../base/looks.ts';

/** Longer than any search; more would only keep the reader waiting. */
const LONGEST = 400;

const asked = new URLSearchParams(location.search).getAll('hl').join(' ').slice(0, LONGEST);
/** As the search understood them, apart by blanks: they are not read again. */
const terms = asked.split(/\s+/).map((term) => fold(term).text);
const blocks = document.querySelectorAll<HTMLElement>(
  '.text :is(p, h1, h2, h3, th, td, caption, figcaption)',
);
/** The pieces of each occurrence: it may run through links and bold type. */
const marks: HTMLElement[][] = [];

for (const block of blocks) {
  const nodes = textNodes(block);
  // A line break of the page's source is no border of the text.
  const folded = fold(nodes.map((node) => node.data.replace(/\s/g, ' ')).join(''));
  const text = nodes.map((node) => node.data).join('');
  const ranges = mergeSpans(
    terms
      .flatMap((term) => find(folded.text, term))
      .map(({ start, length }) => [
        folded.origin[start]!,
        characterEnd(text, folded.origin[start + length - 1]!),
      ]),
  ).reverse();
  const found = ranges.map(([start, end]) => wrap(nodes, start, end)).filter((pieces) => pieces.length > 0);
  marks.push(...found.reverse());
}
if (marks.length > 0) showSteps();

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Wraps the characters from `start` to `end` of the joined nodes; a mark may run through several of them. */
function wrap(nodes: Text[], start: number, end: number): HTMLElement[] {
  const made: HTMLElement[] = [];
  let offset = 0;
  for (const node of [...nodes]) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, node.data.length)];
    offset += node.data.length;
    if (from >= to || node.data.slice(from, to).trim() === '') continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = h('mark');
    range.surroundContents(mark);
    made.push(mark);
  }
  return made;
}

function showSteps(): void {
  const here = document.querySelector(':target');
  let at = Math.max(
    0,
    marks.findIndex(([mark]) => here?.contains(mark!)),
  );
  const count = h('span', { role: 'status' });
  const step = (by: number): void => {
    for (const mark of marks[at]!) mark.classList.remove('now');
    at = (at + by + marks.length) % marks.length;
    for (const mark of marks[at]!) mark.classList.add('now');
    centre(marks[at]![0]!);
    count.textContent = `${at + 1} / ${marks.length}`;
  };
  const button = (label: string, name: string, act: () => void): HTMLElement => {
    const element = h('button', { type: 'button', class: 'plain', 'aria-label': name }, label);
    element.addEventListener('click', act);
    return element;
  };
  const bar = h(
    'div',
    { class: 'steps', role: 'group', 'aria-label': '本章里的搜索词' },
    button('↑', '上一处', () => step(-1)),
    count,
    button('↓', '下一处', () => step(1)),
    button('×', '取消标记', () => {
      for (const mark of marks.flat()) mark.replaceWith(...mark.childNodes);
      bar.remove();
    }),
  );
  step(0);
  void looks().then(() => document.body.append(bar));
}

/**
 * Scrolls a mark to the middle of the window. `scrollIntoView` would also move the start of Tab navigation past the
 * link of the clause, so it is used only inside a table, which must scroll sideways.
 */
function centre(mark: HTMLElement): void {
  if (mark.closest('.table')) mark.scrollIntoView({ block: 'center' });
  const { top, height } = mark.getBoundingClientRect();
  scrollBy(0, top - (innerHeight - height) / 2);
}
