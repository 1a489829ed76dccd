/** What the reader wants to cite: a clause, or the words selected. */
import type { Passage, CitedDocument } from '../../naming/citation.ts';
import { pageLabels } from '../base/page-labels.ts';
import { textFragment } from './text-fragment.ts';
import { clauseAt, endsOf, elementText } from './clause-text.ts';

/** A passage, with the part of its address after `#`. */
export interface CitedPassage extends Passage {
  fragment: string;
  selected: boolean;
}

/** What the page says of its plan. */
export function citedDocument(page: Document): CitedDocument | null {
  const data = page.querySelector<HTMLElement>('article.text')?.dataset;
  return data?.['title'] ? { ...(data as unknown as CitedDocument), labels: pageLabels() } : null;
}

/** A whole clause. */
export function wholeClause(clause: HTMLElement): CitedPassage {
  return { ...around(clause), words: elementText(clause), fragment: clause.id, selected: false };
}

/** The words selected in the text, or null. */
export function selectedWords(): CitedPassage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const ends = endsOf(range);
  const [from, to] = [ends && clauseAt(ends[0]), ends && clauseAt(ends[1])];
  if (!from || !to) return null;
  const words = elementText(range.cloneContents());
  const before = part(from, (rest) => rest.setEnd(range.startContainer, range.startOffset));
  const after = part(to, (rest) => rest.setStart(range.endContainer, range.endOffset));
  const fragment = from.id + textFragment(words, before, after);
  return { ...around(from), end: to.id, words, fragment, selected: true };
}

function part(clause: HTMLElement, cut: (range: Range) => void): string {
  const range = document.createRange();
  range.selectNodeContents(clause);
  cut(range);
  return elementText(range.cloneContents());
}

function around(clause: HTMLElement): { id: string; title: string | undefined; table: boolean } {
  const block = clause.closest('.box, .table');
  const title = block?.querySelector('.box > :is(h3, h4), caption');
  return {
    id: clause.id,
    title: title ? elementText(title) : undefined,
    table: block?.matches('.table') ?? false,
  };
}
