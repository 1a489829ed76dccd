/** Whether words may mean a place in the plan, so that it pays to load what reads numbers and names. */
import { fold } from '../fold.ts';
import type { ClauseEntry, Hit, Spot } from '../search.ts';

const NUMERAL = '[\\d０-９零〇一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,5}';
const NUMBER = new RegExp(
  [
    '(^\\s*|#)[abcａｂｃ][\\d０-９]',
    '^[\\s\\d０-９.．。、·\\-－—–~～]+$',
    `^\\s*第\\s*${NUMERAL}\\s*$`,
    `${NUMERAL}\\s*[章节節段條条行号號]`,
    `第\\s*${NUMERAL}\\s*([篇编編卷]|部分)`,
    `^\\s*[（(]\\s*${NUMERAL}\\s*[）)]|^\\s*${NUMERAL}\\s*、`,
    '附[件表录錄图圖]',
    '[〔［[【]|[专專][栏欄]',
    '表格?\\s*[\\d０-９]',
  ].join('|'),
  'i',
);

/**
 * Whether it is written like a number of a chapter, a box, a clause, a document, or the address of one: those words
 * are seldom searched for.
 */
export const looksNumbered = (typed: string): boolean => NUMBER.test(typed) && typed.trim() !== '';

/**
 * Whether the words may name a page, chapter, section or box, so that it pays to load the code that finds it. Such a
 * title is itself a clause: it is among the hits. If there are no hits, the title may have other signs between the
 * words: then it is among the near results, and their spots in the title cover as many characters as were typed,
 * signs not counted.
 * @param called as the search table has it
 */
export function mayBeNamed(
  typed: string,
  called: string,
  hits: readonly Hit[],
  near: readonly Hit[] = [],
): boolean {
  const { text } = fold(typed);
  if ([...text].length < 2) return text !== '' && called.split(/\s/).includes(text);
  const words = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return (
    called.includes(text) ||
    hits.some(inTitle) ||
    near.some(({ entry, spots }) => titled(entry) && covered(spots.filter((s) => within(s, entry))) >= words)
  );
}

/** Whether the words stand in the title of a chapter, section, box or table. */
export const inTitle = ({ entry, spots }: Hit): boolean =>
  titled(entry) && spots.some((spot) => within(spot, entry));

const titled = ({ kind }: ClauseEntry): boolean => kind === 'heading' || kind === 'box' || kind === 'table';
const within = ({ start, length }: Spot, { leadLength }: ClauseEntry): boolean =>
  start + length <= leadLength;

/** How many characters the spots cover. */
const covered = (spots: readonly Spot[]): number =>
  new Set(spots.flatMap(({ start, length }) => Array.from({ length }, (_, k) => start + k))).size;
