/** Whether words may mean a place in the plan, so that it pays to load what reads numbers and names. */
import { fold } from './fold.ts';
import type { Hit } from './search.ts';

const NUMERAL = '[\\d０-９零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}';
const NUMBER = new RegExp(
  [
    '^\\s*c\\d',
    '^[\\s\\d０-９.．。、\\-－—–~～]+$',
    `^\\s*第\\s*${NUMERAL}\\s*$`,
    `${NUMERAL}\\s*[章节節段條条行号號]`,
    '[〔［[【]|[专專][栏欄]',
    '表格?\\s*[\\d０-９]',
  ].join('|'),
  'i',
);

/** Whether it is written like a number of a chapter, a box, a clause, a document: those words are seldom searched for. */
export const numbered = (typed: string): boolean => NUMBER.test(typed) && typed.trim() !== '';

/**
 * Whether words that are no number may be the name of a page, a chapter, a section, a box: such a title contains them,
 * so it is among the clauses that were found. Words that were not found may be written in another way.
 * @param called as the search table has it
 */
export function mayBeNamed(typed: string, called: string, hits: readonly Hit[]): boolean {
  const { text } = fold(typed);
  if ([...text].length < 2) return text !== '' && called.split(/\s/).includes(text);
  return (
    hits.length === 0 ||
    called.includes(text) ||
    hits.some(
      ({ entry: { kind, lead }, spots }) =>
        (kind === 'heading' || kind === 'box' || kind === 'table') &&
        spots.some(({ start, length }) => start + length <= lead),
    )
  );
}
