/** Run-in headings: kept where the file marks them, guessed only where most paragraphs begin with one. */
import type { SourcePiece } from './piece.ts';

const NUMBER = '(?:[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十]+、|\\d+[.．、])';
const FIRST = '(?:——|――)?[^，。；：！？“”]{4,20}(?:[，、][^，。；：！？]{2,18}){0,2}。';

/** A number says already that what follows it is a heading: there the rest may be shorter. */
const LEAD = new RegExp(`^(${NUMBER}${FIRST}(?=.{10})|${FIRST}(?=.{30}))`, 'u');

/** Paragraphs long enough to have one. */
const LONG = 40;
const LONG_NUMBERED = 20;

export interface Leads {
  /** Whether most paragraphs begin with a short sentence. */
  usual: boolean;
  /** Those that do, and how many could. */
  found: SourcePiece[];
  of: number;
}

/** @param paragraphs joined ones, running text alone */
export function leadsOf(paragraphs: readonly SourcePiece[]): Leads {
  const long = paragraphs.filter(
    ({ text, label }) => text.length >= (label ? LONG_NUMBERED : LONG) && !text.startsWith('**'),
  );
  const found = long.filter(({ text }) => LEAD.test(text.replaceAll('**', '')));
  return { usual: found.length * 2 > long.length, found, of: long.length };
}

/** The words of the run-in heading of a paragraph: the file's own mark, or the usual first sentence; else ''. */
export function leadOf(text: string, usual: boolean): string {
  const marked = /^\*\*([^*]+)\*\*(?=.)/u.exec(text);
  if (marked) return marked[1]!;
  return (usual && LEAD.exec(text.replaceAll('**', ''))?.[1]) || '';
}
