/** A received text read the simple way, by means that share nothing with the code under test. */

/** White space, bars, rules, bold marks and remnants of HTML taken off, in this order. */
export const stripped = (text: string): string =>
  text.replaceAll('&nbsp;', '').replace(/-{3,}/g, '').replace(/[|\s]/g, '').replaceAll('**', '');

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

/** Every text once: items and rows are in the text of their box or table. */
export const wholes = <T extends Line>(clauses: readonly T[]): T[] =>
  clauses.filter(({ kind }) => kind !== 'item' && kind !== 'row');
