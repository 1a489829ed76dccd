/** A received text read the simple way, by means that share nothing with the code under test. */

/** White space, bars, rules, bold marks and remnants of HTML taken off, in this order. */
export const stripped = (text: string): string =>
  text.replaceAll('&nbsp;', '').replace(/-{3,}/g, '').replace(/[|\s]/g, '').replaceAll('**', '');

/** Lines of a received text that stand aside, from 1. */
export interface AsideLines {
  lines: readonly [number, number];
  class: string;
}

/** A received text without the lines that stand aside, and those of its notes; the signs of notes are taken off both. */
export function withoutNotes(
  source: string,
  aside: readonly AsideLines[],
): { running: string; notes: string } {
  const of = (line: number): string | undefined =>
    aside.find(({ lines: [from, to] }) => from <= line && line <= to)?.class;
  const rows = source.split('\n');
  const pick = (wanted: string | undefined): string =>
    rows.filter((_, index) => of(index + 1) === wanted).join('\n');
  const notes = pick('注释');
  const signs = /\[\^?[^\]\s]{1,4}\]:?|[①-⑳]/gu;
  const bare = (text: string): string => (notes === '' ? text : text.replace(signs, ''));
  return { running: bare(pick(undefined)), notes: bare(notes) };
}

/** Figures in order; a cell ends one, the end of a line does not (a page break may cut it in two). */
export const figures = (text: string): string[] =>
  text
    .replaceAll('&nbsp;', '')
    .replace(/[|\t]/g, '、')
    .replace(/\s/g, '')
    .match(/\d+(?:\.\d+)*/g)!;

interface Line {
  id: string;
  kind: string;
  text: string;
  source: string | null;
}

/** Every text of the running text once: items and rows are in the text of their box or table. */
export const wholes = <T extends Line>(clauses: readonly T[]): T[] =>
  clauses.filter(({ kind }) => kind !== 'item' && kind !== 'row' && kind !== 'note');
