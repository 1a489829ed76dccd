/** Footnotes of a web page: links to a place in the same page, and the places they lead to. */
import { elementsIn, findElement, htmlText, type HtmlElement, type HtmlNode } from './html.ts';

export interface NoteTargets {
  /** `[^1]` for a link to a note, `[^1]: ` for one that begins a note, '' for one that leads back; else `null`. */
  of(element: HtmlElement): string | null;
  /** `[^1]: ` before an element that is itself a note, '' before any other. */
  before(element: HtmlElement): string;
}

const idOf = (element: HtmlElement): string => element.attribs.id ?? element.attribs.name ?? '';
const aim = (element: HtmlElement): string => /^#(.+)$/.exec(element.attribs.href ?? '')?.[1] ?? '';
const mark = (element: HtmlElement): string => htmlText(element).replace(/[[\]()（）〔〕\s]/g, '');

/**
 * A link is one to a note when its words are a number or a sign and it is raised, or its address names a note, as those
 * of Word and of Wikipedia do; the first link to a place is the mark, one that leads from there back is not.
 */
export function noteTargets(document: HtmlNode): NoteTargets {
  const labels = new Map<string, string>();
  const places = new Set<string>();
  each(document, (element) => places.add(idOf(element)));
  for (const link of findElement(document, (element) => element.name === 'a' && aim(element) !== '')) {
    if (!/^(\d{1,3}|[①-⑳*†])$/u.test(mark(link)) || /ref/i.test(aim(link))) continue;
    if (places.has(aim(link)) && (isRaised(link) || /note|ftn|^fn|edn/i.test(aim(link))))
      labels.set(aim(link), mark(link));
  }
  const labelOf = (element: HtmlElement): string | undefined =>
    idOf(element) ? labels.get(idOf(element)) : undefined;
  return {
    of(element) {
      if (element.name !== 'a') return null;
      const own = labelOf(element);
      if (own !== undefined) return `[^${own}]: `;
      const label = labels.get(aim(element));
      if (label !== undefined) return `[^${label}]`;
      return labels.size > 0 && /ref/i.test(aim(element)) ? '' : null;
    },
    before(element) {
      const label = element.name === 'a' ? undefined : labelOf(element);
      return label === undefined ? '' : `[^${label}]: `;
    },
  };
}

const isRaised = (link: HtmlElement): boolean =>
  [link.parent, ...link.children].some((near) => near !== null && 'name' in near && near.name === 'sup');

function each(node: HtmlNode, visit: (element: HtmlElement) => void): void {
  for (const element of elementsIn(node)) {
    visit(element);
    each(element, visit);
  }
}
