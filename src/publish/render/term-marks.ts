/** Where in the running text a policy term is offered its explanation: once a section, quietly. */
import { stripLayout } from '../../text/strip-layout.ts';
import type { Block } from '../../plan/chapter/block.ts';
import type { ErratumMark } from '../../plan/fidelity/errata.ts';
import { widened, type LinkMark } from './link-marks.ts';
import type { Term } from '../../plan/authoring/schema-lists.ts';

/** What of a block the search for terms looks at. */
export type TermText = Pick<Block, 'id' | 'kind' | 'ownText' | 'lead' | 'section'>;

interface Form {
  text: string;
  term: Term;
}

const LATIN = /[A-Za-z]/;

/** The fragment of a term on the glossary page: its own word, so that the address survives a change of order. */
export const termId = (word: string): string => stripLayout(word).text;

/**
 * The first mention of each term in each section: paragraphs and items only, not in a run-in heading, not where an
 * erratum is marked, not in the clause in which the plan itself explains the word. The longest form wins, so
 * 静脉产业园 is not 静脉产业; a form that begins or ends within a Latin word is none (DR in DRG).
 * @param blocks of one chapter, in reading order
 * @param errata corrections and doubts that must stay whole
 */
export function termMarks(
  blocks: readonly TermText[],
  terms: readonly Term[],
  errata: readonly ErratumMark[],
): LinkMark[] {
  const byFirst = Map.groupBy(formsOf(terms), ({ text }) => text[0]!);
  const taken = Map.groupBy(errata, ({ clause }) => clause);
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const closed = (taken.get(block.id) ?? []).map(widened);
    const lead = block.lead === null ? 0 : block.lead.length + 1;
    return mentions(block.ownText, byFirst).flatMap(({ term, start, end }): LinkMark[] => {
      const key = `${block.section ?? 0} ${term.word}`;
      if (term.quiet || term.defined === block.id || start < lead || seen.has(key)) return [];
      if (closed.some((mark) => mark.start < end && mark.end > start)) return [];
      seen.add(key);
      const href = `../glossary/#${termId(term.word)}`;
      return [{ clause: block.id, start, end, kind: 'term', href }];
    });
  });
}

const formsOf = (terms: readonly Term[]): Form[] =>
  terms
    .flatMap((term) => [term.word, ...term.aliases].map((form) => ({ text: stripLayout(form).text, term })))
    .sort((a, b) => b.text.length - a.text.length);

function mentions(
  own: string,
  byFirst: ReadonlyMap<string, Form[]>,
): { term: Term; start: number; end: number }[] {
  const { text, origin } = stripLayout(own);
  const found: { term: Term; start: number; end: number }[] = [];
  for (let i = 0; i < text.length;) {
    const form = byFirst.get(text[i]!)?.find((f) => text.startsWith(f.text, i) && !insideLatin(text, i, f));
    const length = form?.text.length ?? 1;
    if (form) found.push({ term: form.term, start: origin[i]!, end: origin[i + length - 1]! + 1 });
    i += length;
  }
  return found;
}

function insideLatin(text: string, at: number, { text: form }: Form): boolean {
  const joins = (a: string | undefined, b: string | undefined): boolean =>
    LATIN.test(a ?? '') && LATIN.test(b ?? '');
  const end = at + form.length;
  return joins(text[at - 1], text[at]) || joins(text[end - 1], text[end]);
}
